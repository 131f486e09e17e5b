import { InvalidArgumentError, Option } from "commander";
import { allowedInWords, isAllowed } from "../../core/settings/allowed.ts";
import type { Setting } from "../../core/settings/setting.ts";
import { parseNumber } from "../../data/parseNumber.ts";

/** What a text says, as the value of a setting; or what it must be instead. */
export function parseSetting(
  setting: Setting,
  text: string,
): { readonly value: unknown } | { readonly mustBe: string } {
  const value = valueOf(setting, text.trim());
  if (isAllowed(setting, value)) return { value };
  return { mustBe: setting.kind === "switch" ? "on or off" : allowedInWords(setting) };
}

function valueOf(setting: Setting, text: string): unknown {
  switch (setting.kind) {
    case "choice":
      return text;
    case "switch":
      return { on: true, off: false }[text];
    case "variant":
      return setting.options.includes(text) ? setting.options.indexOf(text) : parseNumber(text);
    case "flag":
    case "number":
      return parseNumber(text);
  }
}

/** The same for an option's own argument. Throws what commander reports as wrong use. */
export function settingArgument(setting: Setting, text: string): unknown {
  const parsed = parseSetting(setting, text);
  if ("value" in parsed) return parsed.value;
  throw new InvalidArgumentError(
    setting.kind === "choice"
      ? `Allowed choices are ${Object.keys(setting.options).join(", ")}.` // as commander itself says it
      : `It must be ${parsed.mustBe}.`,
  );
}

/** A setting of a table as an option: `stepsPerSecond` is `--steps-per-second`. */
export function settingOption(name: string, setting: Setting): Option {
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const values = setting.kind === "choice" ? Object.keys(setting.options).join("|") : setting.kind;
  const fallback = typeof setting.fallback === "object" ? "what suits the surface" : String(setting.fallback);
  const described = `${setting.label} (default: the shot's, else ${fallback})`;
  return new Option(`--${flag} <${values}>`, described).argParser((text) => settingArgument(setting, text));
}
