import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { stepSize } from "../sharedParams.ts";

const factor = (label: string, symbol: string, min: number, max: number, fallback: number): NumberParam => ({
  label,
  symbol,
  min,
  max,
  fallback,
  kind: "number",
  scale: "linear",
});
const size = (label: string, symbol: string, min: number, max: number, fallback: number): NumberParam => ({
  label,
  symbol,
  min,
  max,
  fallback,
  kind: "number",
  scale: "log",
  isOpen: true,
});
const params = {
  lr: { ...stepSize({ times: 0.01, of: "span" }), label: "first step size" },
  eta_minus: factor("shrink factor", "η₋", 0.01, 0.99, 0.5),
  eta_plus: factor("growth factor", "η₊", 1.01, 3, 1.2),
  step_size_min: size("smallest step", "δmin", 1e-12, 1, 1e-6),
  step_size_max: size("largest step", "δmax", 1e-3, 1e3, 50),
};

interface State extends OptimizerState {
  readonly t: number;
  /** Step sizes along the two axes. */
  readonly delta: Vec2;
  /** The last gradient; 0 where it turned. */
  readonly last: Vec2;
}

/**
 * Rprop (Riedmiller & Braun 1993) as PyTorch has it: only the gradient's signs count. Where one turned, its step shrinks
 * and that coordinate rests for one step; where it kept, the step grows.
 */
const rprop = ({ lr, eta_minus, eta_plus, step_size_min, step_size_max }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, t: 0, delta: [lr, lr], last: zero }),
  step: (state, oracle) => {
    const { gradient } = oracle(state.at);
    const turn = each(state.last, gradient, (before, now) => Math.sign(before * now));
    const delta = each(state.delta, turn, (di, sign) => {
      const resized = di * (sign > 0 ? eta_plus : sign < 0 ? eta_minus : 1);
      return Math.min(Math.max(resized, step_size_min), step_size_max);
    });
    const last = each(gradient, turn, (gi, sign) => (sign < 0 ? 0 : gi));
    const move = each(last, delta, (gi, di) => Math.sign(gi) * di);
    return { at: each(state.at, move, (xi, by) => xi - by), t: state.t + 1, delta, last };
  },
  /** The longer of the two. */
  stepSize: ({ delta }) => Math.max(...delta),
});

export const rpropEntry = optimizerEntry({
  label: "Rprop",
  formula: "δ grows where the gradient keeps its sign, shrinks where it turns; θ ← θ − δ sign(g)",
  source: "Riedmiller & Braun 1993; torch.optim.Rprop",
  order: 1,
  torch: { name: "Rprop" },
  params,
  quantities: {
    s: { label: "whether the sign was kept", symbol: "s" },
    delta: { label: "step size per axis", symbol: "δ" },
    last: { label: "last gradient, 0 where it turned", symbol: "g′" },
  },
  rule: () => [
    "s = sign(last * g)",
    "delta = where(s > 0, eta_plus * delta, where(s < 0, eta_minus * delta, delta))",
    "delta = min(max(delta, step_size_min), step_size_max)",
    "last = where(s < 0, 0, g)",
    "theta = theta - sign(last) * delta",
  ],
  make: rprop,
});
