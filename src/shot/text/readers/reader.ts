import { formatCount } from "../../../core/format.ts";

/** A value that a user's text holds, where it stands there (`panes[0].runs[2].steps`), and who is told what is wrong with it. */
export interface Input {
  readonly value: unknown;
  readonly path: string;
  readonly tell: (problem: string) => void;
}

/** Takes what it understands. For anything else it tells what was expected, and answers `undefined`: the default. Never throws. */
export type Reader<T> = (input: Input) => T | undefined;

/** A reader for each property. */
export type Readers<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** Tells what was expected and what came. */
export function refuse({ value, path, tell }: Input, expected: string, got = describe(value)): undefined {
  tell(`${path}: expected ${expected}, got ${got}; using the default`);
}

/** A value in a few words, however large it is. */
export function describe(value: unknown): string {
  if (typeof value === "string") return quoted(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return `a list of ${formatCount(value.length)}`;
  return isObject(value) ? "an object" : String(value);
}

/** Nothing in it moves a cursor, breaks a line or turns the direction of what follows. */
const quoted = (text: string) => JSON.stringify(text).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, "\ufffd");

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether the input is an object with such a property of its own. */
export const holds = ({ value }: Input, name: string): boolean => isObject(value) && Object.hasOwn(value, name);

/** The property of an object, as an input of its own. */
export const inside = (input: Input, name: string): Input => ({
  ...input,
  value: (input.value as Readonly<Record<string, unknown>>)[name],
  path: input.path === "" ? name : `${input.path}.${name}`,
});

export const flag: Reader<boolean> = (input) =>
  typeof input.value === "boolean" ? input.value : refuse(input, "true or false");

export const textUpTo =
  (most: number): Reader<string> =>
  (input) =>
    typeof input.value === "string" && input.value.length <= most
      ? input.value
      : refuse(input, `text of at most ${most} characters`);

export const oneOf =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (input) =>
    choices.find((choice) => choice === input.value) ?? refuse(input, `one of ${choices.join(", ")}`);

/**
 * The properties that a table of readers names, as far as they are there and good. All others are ignored, `__proto__`
 * and its kin among them.
 */
export const record =
  <T extends object>(readers: Readers<T>): Reader<Partial<T>> =>
  (input) => {
    if (!isObject(input.value)) return refuse(input, "an object");
    const entries = Object.entries<Reader<unknown>>(readers)
      .filter(([name]) => holds(input, name))
      .map(([name, read]) => [name, read(inside(input, name))] as const);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Partial<T>;
  };

/** The same where nothing may be left out: all of it or none. */
export const complete =
  <T extends object>(readers: Readers<T>): Reader<T> =>
  (input) => {
    const read = record(readers)(input);
    if (read === undefined) return undefined;
    const missing = Object.keys(readers).filter((name) => !Object.hasOwn(read, name));
    if (missing.length === 0) return read as T;
    const absent = missing.filter((name) => !holds(input, name)); // of the others it was told
    return absent.length === 0
      ? undefined
      : refuse(input, Object.keys(readers).join(", "), `no ${absent.join(", no ")}`);
  };

/** At least one entry; of too many, the first ones. */
export const listUpTo =
  <T>(most: number, read: (input: Input) => T): Reader<readonly T[]> =>
  (input) => {
    const { value, path, tell } = input;
    const expected = `a list of 1 to ${most}`;
    if (!Array.isArray(value) || value.length === 0) return refuse(input, expected);
    if (value.length > most) tell(`${path}: expected ${expected}, got ${describe(value)}; using the first ${most}`);
    return value.slice(0, most).map((entry: unknown, i) => read({ ...input, value: entry, path: `${path}[${i}]` }));
  };
