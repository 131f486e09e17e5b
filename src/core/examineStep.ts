import type { Views } from "./descend.ts";
import { optimizerOf, paramsOfStep, type Method } from "./method.ts";
import type { OptimizerState, Quantity } from "./optimizer.ts";
import { countingOracle, type View } from "./oracle.ts";
import { followRule, type RuleLine } from "./rule.ts";
import type { Value } from "./formula/evaluate.ts";
import { sub, type Vec2 } from "./vec2.ts";

/** One step of a descent, with all that happened in it. */
export interface Examined {
  readonly before: OptimizerState;
  readonly after: OptimizerState;
  /** What the step saw where it began: with its noise, of its batch. */
  readonly gradient: Vec2;
  /** From `before.at` to `after.at`. */
  readonly move: Vec2;
  /** Where a line search looked; none where nothing was searched. */
  readonly trials: readonly Vec2[];
  /** What the optimizer knows of itself after the step, by name. */
  readonly quantities: Readonly<Record<string, Quantity & { readonly value: Value }>>;
  /** The update rule, as symbols and with this step's numbers. */
  readonly lines: readonly RuleLine[];
}

/**
 * Step k of a descent, from the state after k steps to the next, found by going there again from the start. It is the
 * same as in `descend`, whose limits it does not know.
 */
export function examineStep(view: View, method: Method, start: Vec2, k: number, views: Views = () => view): Examined {
  const optimizer = optimizerOf(method);
  let before = optimizer.init(start);
  for (let j = 0; j < k; j++) before = optimizer.step(before, countingOracle(views(j)).oracle);
  const { oracle } = countingOracle(views(k));
  const { gradient } = oracle(before.at);
  const after = optimizer.step(before, oracle);
  const { lines, values } = followRule(method.entry, paramsOfStep(method, k), before, after, oracle);
  const quantities = Object.entries(method.entry.quantities).filter(([name]) => values[name] !== undefined);
  return {
    before,
    after,
    gradient,
    move: sub(after.at, before.at),
    trials: after.trials ?? [],
    quantities: Object.fromEntries(quantities.map(([name, known]) => [name, { ...known, value: values[name]! }])),
    lines,
  };
}
