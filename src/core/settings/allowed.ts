import { formatCount } from "../format.ts";
import type { NumberSetting, Setting } from "./setting.ts";

/** Which numbers count; an end that is left out is none. */
export interface NumberRange extends Partial<Pick<NumberSetting, "min" | "max">> {
  readonly whole?: boolean;
  /** Any number above 0, whatever the ends. */
  readonly isOpen?: boolean;
}

/** Whether a range has a value. */
export function isInRange({ min = -Infinity, max = Infinity, whole, isOpen }: NumberRange, value: number): boolean {
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return false;
  return isOpen ? value > 0 : value >= min && value <= max;
}

/** The same in words, behind "expected". */
export function rangeInWords({ min = -Infinity, max = Infinity, whole, isOpen }: NumberRange): string {
  const kind = whole ? "a whole number" : "a number";
  return isOpen ? `${kind} above 0` : `${kind} from ${inWords(min)} to ${inWords(max)}`;
}

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
    case "number":
      return typeof value === "number" && isInRange(setting, value);
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
    case "number":
      return rangeInWords(setting);
  }
}

const inWords = (value: number) => (Number.isInteger(value) ? formatCount(value) : String(value));
