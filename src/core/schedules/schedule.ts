import { filled } from "../settings/defaults.ts";
import type { Params, ParamSpecs } from "../settings/setting.ts";

/** What is in force during one step: the step size, and the momentum where the schedule cycles it. */
export interface Pace {
  readonly lr: number;
  readonly momentum?: number;
}

/** The pace of step k, from 0, of an optimizer whose own step size is `lr`: a pure function of the two. */
export type Schedule = (step: number, lr: number) => Pace;

interface Described<Specs extends ParamSpecs> {
  readonly label: string;
  /** The step size of step k. */
  readonly formula: string;
  readonly source: string;
  /** By PyTorch's names. */
  readonly params: Specs;
}

/** One row of the schedule table. */
export interface ScheduleEntry extends Described<ParamSpecs> {
  /** Its class in `torch.optim.lr_scheduler`, whose parameters have our names; or how it is made of such classes. */
  readonly torch?: string | ((params: Params) => string);
  /** What is left out is its default; a parameter whose default depends on the run must be given. */
  make(params: Params): Schedule;
}

/** A row of the table, from a formula that knows all its parameters. */
export const scheduleEntry = <Specs extends ParamSpecs>(
  definition: Described<Specs> & {
    readonly torch?: string | ((params: Params<Specs>) => string);
    make(params: Params<Specs>): Schedule;
  },
): ScheduleEntry => {
  const { torch, make, ...described } = definition;
  const whole = (given: Params) => filled(described.params, given);
  return {
    ...described,
    ...(torch !== undefined && { torch: typeof torch === "string" ? torch : (given) => torch(whole(given)) }),
    make: (given) => make(whole(given)),
  };
};
