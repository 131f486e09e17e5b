import { InvalidArgumentError, Option } from "commander";
import { parseNumber } from "../../data/parseNumber.ts";
import type { Field } from "../../shot/settings/field.ts";

/** What an option says in words, as the value of a field of a table. Throws what commander reports as wrong use. */
export function parseField(field: Field, text: string): unknown {
  switch (field.kind) {
    case "choice": {
      const choices = Object.keys(field.options);
      if (choices.includes(text)) return text;
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
    }
    case "number": {
      const { min, max, whole = false } = field;
      const value = parseNumber(text.trim());
      if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
      throw new InvalidArgumentError(`It must be a ${whole ? "whole " : ""}number from ${min} to ${max}.`);
    }
    case "switch":
      if (text === "on" || text === "off") return text === "on";
      throw new InvalidArgumentError("It must be on or off.");
  }
}

/** A field of a table as an option: `stepsPerSecond` is `--steps-per-second`. */
export function fieldOption(name: string, field: Field): Option {
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const values = field.kind === "choice" ? Object.keys(field.options).join("|") : field.kind;
  const described = `${field.label} (default: the shot's, else ${String(field.fallback)})`;
  return new Option(`--${flag} <${values}>`, described).argParser((text) => parseField(field, text));
}
