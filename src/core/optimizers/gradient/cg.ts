import { lineFrom } from "../../lineSearch/line.ts";
import { strongWolfe } from "../../lineSearch/strongWolfe.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { dot, norm, scale, sub, zero, type Vec2 } from "../../algebra/vec2.ts";
import { alpha, p } from "../commonQuantities.ts";
import { firstStep } from "../firstStep.ts";
import { c1, c2, firstTrial } from "../sharedParams.ts";

const params = { lr: firstTrial, c1, c2: c2(0.1) };

interface State extends OptimizerState {
  readonly t: number;
  readonly p: Vec2;
  /** The last gradient. */
  readonly last: Vec2;
  readonly beta: number;
  readonly alpha: number;
}

/** A first trial goes at most so many times as far as the last step. */
const boldest = 10;

/**
 * Nonlinear conjugate gradients (Polak & Ribière 1969, with Powell's β ≥ 0): p ← −g + β p, and a line search along p. It
 * begins anew from −g where p would not descend. The first trial of a step is where the last step's decrease, as the
 * slope predicts it, would be met again; but no farther than the boldest: at a minimum the slope is next to nothing.
 */
const cg = ({ lr, c1: decrease, c2: flatness }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, t: 0, p: zero, last: zero, beta: 0, alpha: lr }),
  step: (state, oracle) => {
    const { at, t, last } = state;
    const { gradient: g } = oracle(at);
    const square = dot(last, last);
    const polakRibiere = square > 0 ? Math.max(0, dot(g, sub(g, last)) / square) : 0;
    const conjugate = sub(scale(state.p, polakRibiere), g);
    const beta = dot(conjugate, g) < 0 ? polakRibiere : 0;
    const direction = beta === 0 ? scale(g, -1) : conjugate;
    const along = lineFrom(oracle, at, direction);
    const begin = along(0);
    const again = (state.alpha * dot(last, state.p)) / begin.slope;
    const farthest = (boldest * state.alpha * norm(state.p)) / norm(direction);
    const first = t > 0 && again > 0 && farthest > 0 ? Math.min(again, farthest) : firstStep(g, lr);
    const reach = Math.max(Math.abs(direction[0]), Math.abs(direction[1]));
    const { point, trials } = strongWolfe(along, begin, first, reach, decrease, flatness);
    const isStuck = point === begin && begin.slope < 0 && beta === 0;
    return { at: point.at, t: t + 1, p: direction, last: g, beta, alpha: point.t, trials, isStuck };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const cgEntry = optimizerEntry({
  label: "conjugate gradients",
  formula: "p ← −g + β p, β = max(0, gᵀ(g − g′) / g′ᵀg′), θ ← θ + α p",
  source: "Polak & Ribière 1969; Nocedal & Wright 2006, section 5.2",
  order: 2,
  params,
  quantities: {
    last: { label: "last gradient", symbol: "g′" },
    beta: { label: "share of the last direction", symbol: "β", isFound: true },
    p,
    alpha,
  },
  rule: () => ["p = beta * p - g", "theta = theta + alpha * p", "last = g"],
  make: cg,
});
