import { formatCount } from "../../../core/format.ts";

/** A value that a user's text holds, where it stands there (`panes[0].runs[2].steps`), and who is told what is wrong with it. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
  readonly tell: (problem: string) => void;
}

/** Takes what it understands. For anything else it tells what was expected, and answers `undefined`: the default. Never throws. */
export type Reader<T> = (found: Found) => T | undefined;

/** A reader for each property. */
export type Readers<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** Tells what was expected and what came. */
export function refuse({ value, path, tell }: Found, expected: string, got = describe(value)): undefined {
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

/** Whether what was found is an object with such a property of its own. */
export const holds = ({ value }: Found, name: string): boolean => isObject(value) && Object.hasOwn(value, name);

/** The property of an object that was found. */
export const inside = (found: Found, name: string): Found => ({
  ...found,
  value: (found.value as Readonly<Record<string, unknown>>)[name],
  path: found.path === "" ? name : `${found.path}.${name}`,
});

export const flag: Reader<boolean> = (found) =>
  typeof found.value === "boolean" ? found.value : refuse(found, "true or false");

export const textUpTo =
  (most: number): Reader<string> =>
  (found) =>
    typeof found.value === "string" && found.value.length <= most
      ? found.value
      : refuse(found, `text of at most ${most} characters`);

export const oneOf =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (found) =>
    choices.find((choice) => choice === found.value) ?? refuse(found, `one of ${choices.join(", ")}`);

/**
 * The properties that a table of readers names, as far as they are there and good. All others are ignored, `__proto__`
 * and its kin among them.
 */
export const record =
  <T extends object>(readers: Readers<T>): Reader<Partial<T>> =>
  (found) => {
    if (!isObject(found.value)) return refuse(found, "an object");
    const entries = Object.entries<Reader<unknown>>(readers)
      .filter(([name]) => holds(found, name))
      .map(([name, read]) => [name, read(inside(found, name))] as const);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Partial<T>;
  };

/** The same where nothing may be left out: all of it or none. */
export const complete =
  <T extends object>(readers: Readers<T>): Reader<T> =>
  (found) => {
    const read = record(readers)(found);
    if (read === undefined) return undefined;
    const missing = Object.keys(readers).filter((name) => !Object.hasOwn(read, name));
    if (missing.length === 0) return read as T;
    const absent = missing.filter((name) => !holds(found, name)); // of the others it was told
    return absent.length === 0
      ? undefined
      : refuse(found, Object.keys(readers).join(", "), `no ${absent.join(", no ")}`);
  };

/** At least one entry; of too many, the first ones. */
export const listUpTo =
  <T>(most: number, read: (found: Found) => T): Reader<readonly T[]> =>
  (found) => {
    const { value, path, tell } = found;
    const expected = `a list of 1 to ${most}`;
    if (!Array.isArray(value) || value.length === 0) return refuse(found, expected);
    if (value.length > most) tell(`${path}: expected ${expected}, got ${describe(value)}; using the first ${most}`);
    return value.slice(0, most).map((entry: unknown, i) => read({ ...found, value: entry, path: `${path}[${i}]` }));
  };
