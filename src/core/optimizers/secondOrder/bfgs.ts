import { lineFrom } from "../../lineSearch/line.ts";
import { strongWolfe } from "../../lineSearch/strongWolfe.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { times, type Sym2 } from "../../algebra/sym2.ts";
import { dot, scale, sub, zero, type Vec2 } from "../../algebra/vec2.ts";
import { alpha, p } from "../commonQuantities.ts";
import { firstStep } from "../firstStep.ts";
import { c1, c2, firstTrial } from "../sharedParams.ts";

const params = { lr: firstTrial, c1, c2: c2(0.9) };

interface State extends OptimizerState {
  readonly t: number;
  /** What is known so far of the inverse Hessian. */
  readonly B: Sym2;
  readonly p: Vec2;
  readonly alpha: number;
}

const identity: Sym2 = [1, 0, 1];

/** B ← (I − ρ s yᵀ) B (I − ρ y sᵀ) + ρ s sᵀ with ρ = 1 / yᵀs, so that B y = s. Without a clear yᵀs > 0 it stays. */
function learned(B: Sym2, s: Vec2, y: Vec2): Sym2 {
  const ys = dot(y, s);
  if (!(ys > 1e-10 * Math.sqrt(dot(y, y) * dot(s, s)))) return B;
  const By = times(B, y);
  const factor = (1 + dot(y, By) / ys) / ys;
  const entry = (i: 0 | 1, j: 0 | 1) => factor * s[i] * s[j] - (By[i] * s[j] + s[i] * By[j]) / ys;
  return [B[0] + entry(0, 0), B[1] + entry(0, 1), B[2] + entry(1, 1)];
}

/** BFGS (Broyden, Fletcher, Goldfarb, Shanno 1970): Newton's step with an inverse Hessian learned from the gradients it meets. */
const bfgs = ({ lr, c1: decrease, c2: flatness }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, t: 0, B: identity, p: zero, alpha: lr }),
  step: (state, oracle) => {
    const { at, t } = state;
    const { gradient: g } = oracle(at);
    const quasiNewton = scale(times(state.B, g), -1);
    const isDescent = dot(quasiNewton, g) < 0;
    const B = isDescent ? state.B : identity;
    const direction = isDescent ? quasiNewton : scale(g, -1);
    const along = lineFrom(oracle, at, direction);
    const first = t === 0 ? firstStep(g, lr) : lr;
    const reach = Math.max(Math.abs(direction[0]), Math.abs(direction[1]));
    const begin = along(0);
    const { point, trials } = strongWolfe(along, begin, first, reach, decrease, flatness);
    // A search that found nothing lower begins anew from the gradient.
    const next = point === begin ? identity : learned(B, sub(point.at, at), sub(point.gradient, g));
    const isStuck = point === begin && begin.slope < 0 && B === identity;
    return { at: point.at, t: t + 1, B: next, p: direction, alpha: point.t, trials, isStuck };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const bfgsEntry = optimizerEntry({
  label: "BFGS",
  formula: "θ ← θ − α B ∇f(θ), B y = s learned from every step",
  source: "Nocedal & Wright 2006, algorithm 6.1",
  order: 2,
  params,
  quantities: { B: { label: "inverse Hessian so far", symbol: "B" }, p: { ...p, isFound: true }, alpha },
  rule: () => ["theta = theta + alpha * p"],
  make: bfgs,
});
