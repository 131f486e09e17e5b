import type { ScheduleEntry } from "./schedule.ts";
import { constantEntry } from "./constant.ts";
import { cosineEntry } from "./cosine.ts";
import { cyclicEntry } from "./cyclic.ts";
import { exponentialEntry } from "./exponential.ts";
import { inverseSqrtEntry } from "./inverseSqrt.ts";
import { linearEntry } from "./linear.ts";
import { multiStepEntry } from "./multiStep.ts";
import { oneCycleEntry } from "./oneCycle.ts";
import { polynomialEntry } from "./polynomial.ts";
import { stepEntry } from "./step.ts";
import { warmUpCosineEntry } from "./warmUpCosine.ts";
import { warmRestartsEntry } from "./warmRestarts.ts";

/** Every schedule by its id: the one table that the panel, the command line, the tests and the docs read. */
export const schedules = {
  constant: constantEntry,
  step: stepEntry,
  "multi-step": multiStepEntry,
  exponential: exponentialEntry,
  cosine: cosineEntry,
  "warm-restarts": warmRestartsEntry,
  linear: linearEntry,
  "warm-up-cosine": warmUpCosineEntry,
  "one-cycle": oneCycleEntry,
  polynomial: polynomialEntry,
  "inverse-sqrt": inverseSqrtEntry,
  cyclic: cyclicEntry,
} as const satisfies Record<string, ScheduleEntry>;

export type ScheduleId = keyof typeof schedules;
