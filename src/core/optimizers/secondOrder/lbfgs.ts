import { lineFrom } from "../../lineSearch/line.ts";
import { strongWolfe } from "../../lineSearch/strongWolfe.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { add, dot, scale, sub, zero, type Vec2 } from "../../algebra/vec2.ts";
import { alpha, p } from "../commonQuantities.ts";
import { firstStep } from "../firstStep.ts";
import { c1, c2, firstTrial } from "../sharedParams.ts";

const history_size: NumberParam = {
  label: "steps remembered",
  symbol: "h",
  min: 1,
  max: 100,
  fallback: 10,
  kind: "number",
  scale: "linear",
  whole: true,
  note: "PyTorch remembers 100",
};
const params = { lr: firstTrial, history_size, c1, c2: c2(0.9) };

/** A step and what it did to the gradient. */
interface Pair {
  readonly s: Vec2;
  readonly y: Vec2;
}

interface State extends OptimizerState {
  readonly t: number;
  /** The newest last. */
  readonly pairs: readonly Pair[];
  readonly p: Vec2;
  readonly alpha: number;
}

/** −B g without B (Nocedal & Wright 2006, algorithm 7.4): the two loops over the remembered steps. */
function twoLoops(pairs: readonly Pair[], g: Vec2): Vec2 {
  let q = scale(g, -1);
  const weights: number[] = [];
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { s, y } = pairs[i]!;
    weights[i] = dot(s, q) / dot(y, s);
    q = sub(q, scale(y, weights[i]!));
  }
  const newest = pairs.at(-1);
  let r = newest ? scale(q, dot(newest.y, newest.s) / dot(newest.y, newest.y)) : q;
  pairs.forEach(({ s, y }, i) => {
    r = add(r, scale(s, weights[i]! - dot(y, r) / dot(y, s)));
  });
  return r;
}

/**
 * L-BFGS (Liu & Nocedal 1989) as PyTorch has it with `line_search_fn="strong_wolfe"`: the same path, one iteration per step.
 * Its own tolerances are left out: a descent has one.
 */
const lbfgs = ({ lr, history_size: most, c1: decrease, c2: flatness }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, t: 0, pairs: [], p: zero, alpha: lr }),
  step: ({ at, t, pairs }, oracle) => {
    const { gradient: g } = oracle(at);
    const quasiNewton = twoLoops(pairs, g);
    const isDescent = dot(quasiNewton, g) < 0;
    const direction = isDescent ? quasiNewton : scale(g, -1);
    const along = lineFrom(oracle, at, direction);
    const first = t === 0 ? firstStep(g, lr) : lr;
    const reach = Math.max(Math.abs(direction[0]), Math.abs(direction[1]));
    const begin = along(0);
    const { point, trials } = strongWolfe(along, begin, first, reach, decrease, flatness);
    const pair = { s: scale(direction, point.t), y: sub(point.gradient, g) };
    const learned = dot(pair.y, pair.s) > 1e-10 ? [...pairs, pair].slice(-most) : pairs;
    // A search that found nothing lower begins anew from the gradient.
    return {
      at: point.at,
      t: t + 1,
      pairs: point === begin || !isDescent ? [] : learned,
      p: direction,
      alpha: point.t,
      trials,
      isStuck: point === begin && begin.slope < 0 && (pairs.length === 0 || !isDescent),
    };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const lbfgsEntry = optimizerEntry({
  label: "L-BFGS",
  formula: "θ ← θ − α B ∇f(θ), B from the last few steps",
  source: "Liu & Nocedal 1989; torch.optim.LBFGS with strong_wolfe",
  order: 2,
  torch: {
    name: "LBFGS",
    fixed: 'max_iter=1, max_eval=100, tolerance_grad=0, tolerance_change=0, line_search_fn="strong_wolfe"',
  },
  params,
  quantities: { p: { ...p, isFound: true }, alpha },
  rule: () => ["theta = theta + alpha * p"],
  make: lbfgs,
});
