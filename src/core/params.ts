/** One number that a user may set: described once, read by the panel, the command line, the tests and the docs. */
export interface ParamSpec {
  readonly label: string;
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  /** `null`: the surface knows a better one. */
  readonly fallback: number | null;
  readonly scale: "linear" | "log";
}

export type ParamSpecs = Readonly<Record<string, ParamSpec>>;
