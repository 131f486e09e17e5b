import { formatCount } from "../format.ts";
import type { Setting } from "./setting.ts";

/** Whether a setting may have a value. */
export function isAllowed(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case "switch":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && Object.hasOwn(setting.options, value);
    case "flag":
      return value === 0 || value === 1;
    case "variant":
      return Number.isInteger(value) && setting.options[value as number] !== undefined;
    case "number": {
      if (!Number.isFinite(value)) return false;
      const number = value as number;
      if (setting.whole && !Number.isInteger(number)) return false;
      return setting.isOpen ? number > 0 : number >= setting.min && number <= setting.max;
    }
  }
}

/** The same in words, behind "expected" or "it must be". */
export function allowedInWords(setting: Setting): string {
  switch (setting.kind) {
    case "switch":
      return "true or false";
    case "choice":
      return `one of ${Object.keys(setting.options).join(", ")}`;
    case "flag":
      return "0 or 1";
    case "variant":
      return `one of ${setting.options.join(", ")}, or its number from 0`;
    case "number": {
      const kind = setting.whole ? "a whole number" : "a number";
      return setting.isOpen ? `${kind} above 0` : `${kind} from ${inWords(setting.min)} to ${inWords(setting.max)}`;
    }
  }
}

const inWords = (value: number) => (Number.isInteger(value) ? formatCount(value) : String(value));
