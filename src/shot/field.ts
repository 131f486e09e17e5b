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
