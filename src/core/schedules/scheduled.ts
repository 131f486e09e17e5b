import type { Optimizer, OptimizerEntry, OptimizerState } from "../optimizers/optimizer.ts";
import type { Params } from "../settings/setting.ts";
import type { Pace, Schedule } from "./schedule.ts";

interface Scheduled extends OptimizerState {
  /** Steps taken. */
  readonly k: number;
}

/**
 * The parameters that are in force during step k. Where a schedule cycles the momentum, that is the optimizer's β₁ or μ,
 * as in PyTorch; one that has neither is left alone.
 */
export function paramsInStep(entry: OptimizerEntry, params: Params, schedule: Schedule, k: number): Params {
  const { lr, momentum }: Pace = schedule(k, params["lr"]!);
  const cycled = ["beta1", "momentum"].find((name) => Object.hasOwn(entry.params, name));
  return { ...params, lr, ...(cycled !== undefined && momentum !== undefined && { [cycled]: momentum }) };
}

/** An optimizer under a schedule: step k is that of the optimizer made with the parameters in force then. Throws for second-order methods, which find their own steps. */
export function scheduled(entry: OptimizerEntry, params: Params, schedule: Schedule): Optimizer<Scheduled> {
  if (entry.order !== 1) throw new RangeError(`${entry.label} finds its own step sizes and takes no schedule`);
  const inStep = (k: number) => entry.make(paramsInStep(entry, params, schedule, k));
  return {
    init: (start) => ({ ...inStep(0).init(start), k: 0 }),
    step: (state, oracle) => ({ ...inStep(state.k).step(state, oracle), k: state.k + 1 }),
    stepSize: (state, next) => inStep(state.k).stepSize(state, next),
  };
}
