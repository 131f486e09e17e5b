import { optimizerEntry, type Optimizer } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { scale, sub } from "../../algebra/vec2.ts";
import { adam, adamLines, adamParams, adamQuantities, type AdamState } from "./adam.ts";

const params = { ...adamParams, weight_decay: { ...adamParams.weight_decay, fallback: 0.01 } };

/** AdamW (Loshchilov & Hutter 2019): θ shrinks by α λ θ beside Adam's step, which never sees the decay. */
const adamw = (given: Params<typeof params>): Optimizer<AdamState> => {
  const { lr, weight_decay } = given;
  const plain = adam({ ...given, weight_decay: 0 });
  return {
    ...plain,
    step: (state, oracle) => {
      const next = plain.step(state, oracle);
      return { ...next, at: sub(next.at, scale(state.at, lr * weight_decay)) };
    },
  };
};

export const adamwEntry = optimizerEntry({
  label: "AdamW",
  formula: "θ ← (1 − α λ) θ − α m̂ / (√v̂ + ε), m and v as in Adam",
  source: "Loshchilov & Hutter 2019; torch.optim.AdamW",
  order: 1,
  torch: { name: "AdamW" },
  params,
  quantities: adamQuantities,
  rule: ({ amsgrad }) => [...adamLines(amsgrad), "theta = (1 - lr * weight_decay) * theta - rate * m / (1 - beta1^t)"],
  make: adamw,
});
