import { filled } from "../settings/defaults.ts";
import type { NumberParam, ParamSpecs, Params } from "../settings/setting.ts";
import type { Sym2 } from "../algebra/sym2.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/**
 * What an optimizer may ask of a surface. Every call counts as one evaluation, unless it asks again where it asked last;
 * a Hessian counts as two, which is what differencing the gradient along both axes costs.
 */
export interface Oracle {
  (at: Vec2): { readonly value: number; readonly gradient: Vec2 };
  hessian(at: Vec2): Sym2;
}

export interface OptimizerState {
  readonly at: Vec2;
  /** The points that a line search tried on its way to `at`, in their order. */
  readonly trials?: readonly Vec2[];
  /** How far the step was allowed to go: a circle around where it began. */
  readonly reach?: number;
  /** There is a slope, but a search found no better point, and the next step would search the same line again. */
  readonly isStuck?: boolean;
}

/** Law: `init(p).at` equals p, and `step` never changes its arguments. Makers close over their hyper-parameters. */
export interface Optimizer<S extends OptimizerState = OptimizerState> {
  init(start: Vec2): S;
  step(state: S, oracle: Oracle): S;
  /** The step size in force when leaving a state; the one that a line search found, once the next state is known, and NaN until then. */
  stepSize(state: S, next?: S): number;
}

/** A number or a vector that a rule calculates with. */
export interface Quantity {
  readonly label: string;
  /** As people write it: η, g′, ρ∞. */
  readonly symbol: string;
  /** The rule does not calculate it: the step finds it, on a line or in its memory. */
  readonly isFound?: true;
  /**
   * The method's own direction, at most one for each: `uphill`, a memory of gradients, in their unit, against which the
   * step goes; `ahead`, in the unit of θ, along which it goes.
   */
  readonly heading?: "uphill" | "ahead";
}

interface Described<Specs extends ParamSpecs> {
  readonly label: string;
  /** The step in one line. */
  readonly formula: string;
  readonly source: string;
  /** 1: the step follows gradients alone, and may be scheduled. 2: it knows curvature or searches along a line. */
  readonly order: 1 | 2;
  readonly params: Specs;
  /** Its class in `torch.optim`, whose parameters have our names, and what else that must be told. */
  readonly torch?: { readonly name: string; readonly fixed?: string };
  /** What its rule calculates with besides its parameters, θ and g, by the names that the state has for them. */
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** One row of the optimizer table: what it is called, what can be set, and how it is made. */
export interface OptimizerEntry extends Described<ParamSpecs & { readonly lr: NumberParam }> {
  /**
   * One step, as assignments in their order: on the right of an assignment stand θ (`theta`), the gradient there (`g`),
   * the Hessian there (`H`), parameters, and quantities as they are by then. What a line search finds is not assigned.
   */
  rule(params?: Params): readonly string[];
  /** What is left out is its default; a parameter whose default only a surface knows must be given. */
  make(params: Params): Optimizer;
  /** The largest step size that descends a quadratic with such a largest curvature, where that is known. */
  readonly stability?: Stability;
}

/** When a method diverges on quadratics. */
export interface Stability {
  /** The bound as a formula of λmax, for reading. */
  words(params: Params): string;
  bound(curvature: number, params: Params): number;
}

interface Definition<Specs extends ParamSpecs> extends Described<Specs> {
  rule(params: Params<Specs>): readonly string[];
  make(params: Params<Specs>): Optimizer;
  readonly stability?: {
    words(params: Params<Specs>): string;
    bound(curvature: number, params: Params<Specs>): number;
  };
}

/** A row of the table, from formulas that know all their parameters. */
export function optimizerEntry<Specs extends ParamSpecs & { readonly lr: NumberParam }>(
  definition: Definition<Specs>,
): Omit<OptimizerEntry, "params"> & { readonly params: Specs } {
  const { params, rule, make, stability, ...described } = definition;
  const whole = (given: Params) => filled(params, { lr: 0, ...given }); // which step size is no matter to rules and bounds
  return {
    ...described,
    params,
    rule: (given = {}) => rule(whole(given)),
    make: (given) => make(filled(params, given)),
    ...(stability && {
      stability: {
        words: (given) => stability.words(whole(given)),
        bound: (curvature, given) => stability.bound(curvature, whole(given)),
      },
    }),
  };
}
