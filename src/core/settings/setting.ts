/** A default that depends on where it is used: so many times a number of the surface, of the run, or its step size. */
export interface Share {
  readonly times: number;
  /**
   * `stepSize`: the surface's own for gradient descent. `span`: the shorter side of its domain. `steps`: how many the
   * run has. `lr`: the optimizer's step size.
   */
  readonly of: "stepSize" | "span" | "steps" | "lr";
}

interface Described {
  readonly label: string;
  /** As formulas have it: β₁. */
  readonly symbol?: string;
  /** What its user should know. */
  readonly note?: string;
}

export interface Switch extends Described {
  readonly kind: "switch";
  /** What things are called that differ by it: "standardised" and "as measured". */
  readonly on?: string;
  readonly off?: string;
  readonly fallback: boolean;
}

export interface Choice extends Described {
  readonly kind: "choice";
  /** Ids with their labels. */
  readonly options: Readonly<Record<string, string>>;
  readonly fallback: string;
}

export interface NumberSetting extends Described {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  /** The ends are those of its slider: any number above 0 is allowed. */
  readonly isOpen?: true;
  /** Its slider moves by equal differences or by equal factors; left out: it has none. */
  readonly scale?: "linear" | "log";
  readonly whole?: true;
  readonly fallback: number | Share;
}

/** No or yes as a number, 0 or 1, that a formula calculates with. */
export interface Flag extends Described {
  readonly kind: "flag";
  readonly fallback: number;
}

/** One of a few ways, by its number from 0. */
export interface Variant extends Described {
  readonly kind: "variant";
  readonly options: readonly string[];
  readonly fallback: number;
}

/** One thing that a user may set: described once, read by the panel, links, the command line, the tests and the docs. */
export type Setting = Switch | Choice | NumberSetting | Flag | Variant;
export type Settings = Readonly<Record<string, Setting>>;

/** A setting that a method calculates with: its value is a number, by whatever control it is set. */
export type ParamSpec = NumberParam | ((Flag | Variant) & { readonly symbol: string });
export type NumberParam = NumberSetting & { readonly symbol: string };
export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

type Value<S extends Setting> = S extends Choice ? keyof S["options"] & string : S extends Switch ? boolean : number;

/** What a table of settings describes, every one given. */
export type Values<T extends Settings> = { readonly [K in keyof T]: Value<T[K]> };

/** A number for each parameter of a table. */
export type Params<Specs extends ParamSpecs = ParamSpecs> = { readonly [Name in keyof Specs]: number };
