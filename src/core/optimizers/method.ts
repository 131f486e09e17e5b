import type { Optimizer, OptimizerEntry } from "./optimizer.ts";
import type { Params } from "../settings/setting.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { paramsInStep, scheduled } from "../schedules/scheduled.ts";

/** An optimizer with everything that decides its steps. */
export interface Method {
  readonly entry: OptimizerEntry;
  readonly params: Params;
  readonly schedule?: Schedule;
}

export const optimizerOf = ({ entry, params, schedule }: Method): Optimizer =>
  schedule ? scheduled(entry, params, schedule) : entry.make(params);

/** The parameters in force during step k. */
export const paramsOfStep = ({ entry, params, schedule }: Method, k: number): Params =>
  schedule ? paramsInStep(entry, params, schedule, k) : params;
