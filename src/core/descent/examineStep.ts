import { optimizerOf, paramsOfStep } from "../optimizers/method.ts";
import type { OptimizerEntry, OptimizerState, Quantity } from "../optimizers/optimizer.ts";
import { countingOracle } from "./oracle.ts";
import type { Params } from "../settings/setting.ts";
import type { Replay } from "./replay.ts";
import { followRule, type RuleLine } from "../optimizers/rule.ts";
import type { Value } from "../formula/evaluate.ts";
import { sub, type Vec2 } from "../algebra/vec2.ts";

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
  readonly quantities: Readonly<Record<string, Quantity & { readonly value: Value }>>;
  /** The quantity that is the method's own direction; `null` where it has none but the gradient. */
  readonly heading: (Quantity & { readonly value: Vec2 }) | null;
  /** The update rule, as symbols and with this step's numbers. */
  readonly lines: readonly RuleLine[];
}

/**
 * Step k of a descent, from the state after k steps to the next: the same as in `descend`, whose limits it does not know.
 * Its rule is followed only for who asks for it: a picture draws many steps that nobody reads.
 */
export function examineStep({ view, views, method, stateAfter }: Replay, k: number): Examined {
  const { entry } = method;
  const before = stateAfter(k);
  const { oracle } = countingOracle(views(k));
  const { gradient } = oracle(before.at);
  const after = optimizerOf(method).step(before, oracle);
  const params = paramsOfStep(method, k);
  let followed: ReturnType<typeof followRule> | undefined;
  const rule = () => (followed ??= followRule(entry, params, before, after, oracle));
  return {
    before,
    after,
    gradient,
    whole: view.gradient(...before.at),
    move: sub(after.at, before.at),
    trials: after.trials ?? [],
    heading: headingOf(entry, params, after),
    get quantities() {
      const { values } = rule();
      const known = Object.entries(entry.quantities).filter(([name]) => values[name] !== undefined);
      return Object.fromEntries(known.map(([name, quantity]) => [name, { ...quantity, value: values[name]! }]));
    },
    get lines() {
      return rule().lines;
    },
  };
}

/** A state knows its heading. A rule may do without it, as RMSProp's without momentum. */
function headingOf(entry: OptimizerEntry, params: Params, after: OptimizerState): Examined["heading"] {
  const marked = Object.entries(entry.quantities).find(([, { heading }]) => heading);
  if (!marked) return null;
  const [name, quantity] = marked;
  const isUsed = quantity.isFound === true || entry.rule(params).some((line) => line.startsWith(`${name} = `));
  return isUsed ? { ...quantity, value: (after as unknown as Record<string, Vec2>)[name]! } : null;
}
