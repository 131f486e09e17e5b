import type { ParamSpec, ParamSpecs } from "./params.ts";
import type { Vec2 } from "./vec2.ts";

/** What an optimizer may ask of a surface; every call is counted. */
export type Oracle = (at: Vec2) => { readonly value: number; readonly gradient: Vec2 };

export interface OptimizerState {
  readonly at: Vec2;
}

/** Law: `init(p).at` equals p, and `step` never changes its arguments. Makers close over their hyper-parameters. */
export interface Optimizer<S extends OptimizerState = OptimizerState> {
  init(start: Vec2): S;
  step(state: S, oracle: Oracle): S;
  /** The step size in force when leaving this state. */
  stepSize(state: S): number;
}

/** One row of the optimizer table: what it is called, what can be set, and how it is made. */
export interface OptimizerEntry {
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  readonly params: ParamSpecs & { readonly lr: ParamSpec };
  make(params: Readonly<Record<string, number>>): Optimizer;
}
