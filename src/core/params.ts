/** A default that depends on where it is used: so many times a number of the surface, of the run, or its step size. */
export interface Share {
  readonly times: number;
  /**
   * `stepSize`: the surface's own for gradient descent. `span`: the shorter side of its domain. `steps`: how many the
   * run has. `lr`: the optimizer's step size.
   */
  readonly of: "stepSize" | "span" | "steps" | "lr";
}

/** One number that a user may set: described once, read by the panel, the command line, the tests and the docs. */
export interface ParamSpec {
  readonly label: string;
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  readonly fallback: number | Share;
  readonly scale: "linear" | "log";
  /** `whole`: a whole number; `flag`: 0 or 1, for no or yes. Left out: any number of the range. */
  readonly kind?: "whole" | "flag";
  /** Words for the numbers 0, 1, 2 … of a whole parameter. */
  readonly options?: readonly string[];
  /** What a reader of its papers, or of PyTorch, should know. */
  readonly note?: string;
}

export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

/** A number for each parameter of a table. */
export type Params<Specs extends ParamSpecs = ParamSpecs> = { readonly [Name in keyof Specs]: number };

/** What was given, and the table's own numbers for the rest. Throws for a parameter whose default only a surface or a run knows. */
export function filled<Specs extends ParamSpecs>(specs: Specs, given: Params): Params<Specs> {
  const entries = Object.entries(specs).map(([name, { fallback }]) => {
    const value = given[name] ?? fallback;
    if (typeof value !== "number") throw new RangeError(`${name} must be given: its default depends on the surface`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Params<Specs>;
}
