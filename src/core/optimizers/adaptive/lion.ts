import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { m } from "../commonQuantities.ts";
import { beta1, beta2, stepSize, weight_decay } from "../sharedParams.ts";

const params = { lr: stepSize({ times: 0.003, of: "span" }), beta1, beta2: { ...beta2, fallback: 0.99 }, weight_decay };

interface State extends OptimizerState {
  readonly m: Vec2;
  readonly c: Vec2;
}

/** Lion (Chen et al. 2023, algorithm 2; not in PyTorch): every step has the length α along both axes; weight decay is decoupled as in AdamW. */
const lion = ({ lr, beta1: b1, beta2: b2, weight_decay: decay }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, m: zero, c: zero }),
  step: ({ at, m: mean }, oracle) => {
    const { gradient } = oracle(at);
    const c = each(mean, gradient, (mi, gi) => b1 * mi + (1 - b1) * gi);
    return {
      at: each(at, c, (xi, ci) => xi - lr * (Math.sign(ci) + decay * xi)),
      m: each(mean, gradient, (mi, gi) => b2 * mi + (1 - b2) * gi),
      c,
    };
  },
  stepSize: () => lr,
});

export const lionEntry = optimizerEntry({
  label: "Lion",
  formula: "θ ← θ − α (sign(β₁ m + (1 − β₁) g) + λ θ), m ← β₂ m + (1 − β₂) g",
  source: "Chen et al. 2023",
  order: 1,
  params,
  quantities: {
    c: { label: "direction, before its sign", symbol: "c", heading: "uphill" },
    m: { label: m.label, symbol: m.symbol }, // what the next step remembers; this one goes by c
  },
  rule: () => [
    "c = beta1 * m + (1 - beta1) * g",
    "theta = theta - lr * (sign(c) + weight_decay * theta)",
    "m = beta2 * m + (1 - beta2) * g",
  ],
  make: lion,
});
