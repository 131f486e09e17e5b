/** One setting, described once: the panel, the address and the tests read it. */
export type Field<T = unknown> = { readonly label: string; readonly fallback: T; readonly hint?: string } & (
  | { readonly kind: "switch" }
  | { readonly kind: "choice"; readonly options: Readonly<Record<string, string>> }
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly scale: "linear" | "log";
      readonly whole?: boolean;
    }
);

export type Fields = Readonly<Record<string, Field>>;

type Value<F extends Field> = F extends { kind: "choice"; options: infer O }
  ? keyof O & string
  : F["fallback"] extends boolean
    ? boolean
    : number;

/** What a table of fields describes, every setting given. */
export type Values<T extends Fields> = { readonly [K in keyof T]: Value<T[K]> };

/** Every setting of a table at its default. */
export const fallbacksOf = <T extends Fields>(fields: T): Values<T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback])) as Values<T>;
