import { times } from "../../algebra/sym2.ts";
import { add, dot, norm, zero, type Vec2 } from "../../algebra/vec2.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { p } from "../commonQuantities.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import { inTrustRegion } from "./inTrustRegion.ts";

const lr: NumberParam = {
  label: "first radius",
  symbol: "Δ₀",
  min: 1e-5,
  max: 10,
  fallback: { times: 0.1, of: "span" },
  kind: "number",
  scale: "log",
  isOpen: true,
  note: "SciPy begins with 1 for all problems; here it suits the domain",
};
const params = { lr };

interface State extends OptimizerState {
  readonly p: Vec2;
  /** Of the next step. */
  readonly radius: number;
}

/** What the model promised must come true to such a share for a step to be taken, the radius to stay, and the radius to grow. */
const [enough, good, excellent] = [0.15, 0.25, 0.75];
const mostTrials = 60;

/**
 * A trust region: the exact minimum of the second-order model within a circle, which grows where the model is right and
 * shrinks until it is. Where the surface curves down it walks down, where Newton's method would walk up.
 */
const trustRegion = ({ lr: first }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, p: zero, radius: first }),
  step: ({ at, radius: begun }, oracle) => {
    const { value, gradient: g } = oracle(at);
    const H = oracle.hessian(at);
    const rounding = 4 * Number.EPSILON * Math.abs(value);
    const trials: Vec2[] = [];
    let radius = begun;
    while (trials.length < mostTrials) {
      const step = inTrustRegion(H, g, radius);
      const to = add(at, step);
      if (to[0] === at[0] && to[1] === at[1]) break;
      trials.push(to);
      const promised = -dot(g, step) - dot(step, times(H, step)) / 2;
      const kept = value - oracle(to).value;
      // Where both are rounding, the model cannot be told from the surface.
      const share = promised <= rounding && Math.abs(kept) <= rounding ? 1 : kept / promised;
      const reach = radius;
      const length = norm(step);
      if (!(share >= good)) radius = length / 4;
      else if (share > excellent && length > 0.99 * radius) radius *= 2;
      if (share > enough) return { at: to, p: step, radius, reach, trials };
    }
    return { at, p: zero, radius, trials, isStuck: norm(g) > 0 };
  },
  stepSize: ({ radius }, next) => next?.reach ?? radius,
});

export const trustRegionEntry = optimizerEntry({
  label: "trust region",
  formula: "θ ← θ + p, p the lowest point of ∇fᵀp + pᵀHp / 2 within |p| ≤ Δ",
  source: "Moré & Sorensen 1983; Nocedal & Wright 2006, algorithm 4.1",
  order: 2,
  params,
  quantities: {
    p: { ...p, isFound: true },
    radius: { label: "next trust radius", symbol: "Δ", isFound: true },
  },
  rule: () => ["theta = theta + p"],
  make: trustRegion,
});
