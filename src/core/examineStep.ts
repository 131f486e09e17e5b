import { optimizerOf, paramsOfStep } from "./method.ts";
import type { OptimizerState, Quantity } from "./optimizer.ts";
import { countingOracle } from "./oracle.ts";
import type { Replay } from "./replay.ts";
import { followRule, type RuleLine } from "./rule.ts";
import type { Value } from "./formula/evaluate.ts";
import { sub, type Vec2 } from "./vec2.ts";

/** One step of a descent, with all that happened in it. */
export interface Examined {
  readonly before: OptimizerState;
  readonly after: OptimizerState;
  /** What the step saw where it began: with its noise, of its batch. */
  readonly gradient: Vec2;
  /** The whole surface's gradient there. */
  readonly whole: Vec2;
  /** From `before.at` to `after.at`. */
  readonly move: Vec2;
  /** Where a line search looked; none where nothing was searched. */
  readonly trials: readonly Vec2[];
  /** What the optimizer knows of itself after the step, by name. */
  readonly quantities: Readonly<Record<string, Known>>;
  /** The quantity that is the method's own direction; `null` where it has none but the gradient. */
  readonly heading: (Quantity & { readonly value: Vec2 }) | null;
  /** The update rule, as symbols and with this step's numbers. */
  readonly lines: readonly RuleLine[];
}

type Known = Quantity & { readonly value: Value };

/** Step k of a descent, from the state after k steps to the next: the same as in `descend`, whose limits it does not know. */
export function examineStep({ view, views, method, stateAfter }: Replay, k: number): Examined {
  const before = stateAfter(k);
  const { oracle } = countingOracle(views(k));
  const { gradient } = oracle(before.at);
  const after = optimizerOf(method).step(before, oracle);
  const { lines, values } = followRule(method.entry, paramsOfStep(method, k), before, after, oracle);
  const known = Object.entries(method.entry.quantities).flatMap(([name, quantity]): [string, Known][] =>
    values[name] === undefined ? [] : [[name, { ...quantity, value: values[name] }]],
  );
  // A rule may do without one of its quantities, as RMSProp without momentum.
  const isUsed = (name: string, { isFound }: Known) => isFound === true || lines.some((line) => line.name === name);
  const heading = known.find(([name, quantity]) => quantity.heading && isUsed(name, quantity));
  return {
    before,
    after,
    gradient,
    whole: view.gradient(...before.at),
    move: sub(after.at, before.at),
    trials: after.trials ?? [],
    quantities: Object.fromEntries(known),
    heading: heading ? { ...heading[1], value: heading[1].value as Vec2 } : null,
    lines,
  };
}
