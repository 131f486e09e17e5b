import { formatShort } from "../format.ts";
import type { Setting } from "./setting.ts";

/** What something is set to, in a few words: the option's own, or "step size α = 0.1"; a switch by its label, or what it is without. */
export function inWords(setting: Setting, value: string | number | boolean): string {
  switch (setting.kind) {
    case "switch":
      return value === true ? (setting.on ?? setting.label) : (setting.off ?? `without ${setting.label}`);
    case "flag":
      return value === 1 ? setting.label : `without ${setting.label}`;
    case "choice":
      return setting.options[String(value)] ?? String(value);
    case "variant":
      return setting.options[Number(value)] ?? String(value);
    case "number":
      return `${setting.symbol ?? setting.label} = ${formatShort(Number(value))}`;
  }
}
