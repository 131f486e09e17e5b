import { InvalidArgumentError } from "commander";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { parseNumber } from "../../data/parseNumber.ts";
import type { NamedValue } from "./chooseParams.ts";
import { WrongUse } from "../terminal/failure.ts";

// Parsers of single options. They throw what commander reports as wrong use of the option.

/** A finite number, at least `min`. */
export const numberFrom = (min: number) => (text: string) => {
  const value = parseNumber(text.trim());
  if (value >= min) return value;
  throw new InvalidArgumentError(`It must be a number, at least ${min}.`);
};

/** A whole number between the two, both included. */
export const wholeFrom = (min: number, max: number) => (text: string) => {
  const value = parseNumber(text.trim());
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new InvalidArgumentError(
    `It must be a whole number, at least ${min}${max < Infinity ? ` and at most ${max}` : ""}.`,
  );
};

/** A point, as "X,Y". */
export function point(text: string): Vec2 {
  const [x = NaN, y = NaN, ...more] = text.split(",").map((part) => parseNumber(part.trim()));
  if (Number.isNaN(x) || Number.isNaN(y) || more.length > 0)
    throw new InvalidArgumentError("It must be two numbers with a comma between them, like -1,2.");
  return [x, y];
}

/** A parameter's name and value, as "NAME=VALUE". */
export function setting(text: string): NamedValue {
  const found = settingIn(text);
  if (!found || Number.isNaN(parseNumber(found[1])))
    throw new InvalidArgumentError("It must be a name and a number, like lr=0.1.");
  return found;
}

/** Several of them, with commas between them. Throws `WrongUse` that names the option. */
export const settings = (option: string, text: string): readonly NamedValue[] =>
  text.split(",").map((part) => {
    const found = settingIn(part);
    if (!found) throw new WrongUse(`${option}: "${part}" must be a name and a value, like size=8`);
    return found;
  });

function settingIn(text: string): NamedValue | null {
  const [, name = "", value = ""] = /^(.*?)=(.*)$/s.exec(text) ?? [];
  return name.trim() === "" || value.trim() === "" ? null : [name.trim(), value.trim()];
}

/** Frames of a clip, as "FROM:TO": the first, and the one after the last; either may be left out. */
export function slice(text: string): readonly [from: number, to: number | null] {
  const [, from, to] = /^(\d*):(\d*)$/.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined)
    throw new InvalidArgumentError("It must be two frames with a colon between them, like 0:100.");
  return [Number(from), to === "" ? null : Number(to)];
}

/** A reading of the clock, or `null` for the end. */
export const moment = (text: string): number | null => (text === "end" ? null : wholeFrom(0, Infinity)(text));

/** Names with commas between. */
export const names = (text: string): readonly string[] => text.split(",").map((name) => name.trim());

/** All values of an option that may be given several times. */
export const collect =
  <T>(parse: (text: string) => T) =>
  (text: string, before: readonly T[] = []): readonly T[] => [...before, parse(text)];
