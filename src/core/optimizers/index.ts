import type { OptimizerEntry } from "../optimizer.ts";
import { adadeltaEntry } from "./adadelta.ts";
import { adagradEntry } from "./adagrad.ts";
import { adamEntry } from "./adam.ts";
import { adamaxEntry } from "./adamax.ts";
import { adamwEntry } from "./adamw.ts";
import { bfgsEntry } from "./bfgs.ts";
import { cgEntry } from "./cg.ts";
import { gdEntry } from "./gd.ts";
import { gdArmijoEntry } from "./gdArmijo.ts";
import { gdExactEntry } from "./gdExact.ts";
import { lbfgsEntry } from "./lbfgs.ts";
import { lionEntry } from "./lion.ts";
import { momentumEntry } from "./momentum.ts";
import { nadamEntry } from "./nadam.ts";
import { nesterovEntry } from "./nesterov.ts";
import { newtonEntry } from "./newton.ts";
import { newtonDampedEntry } from "./newtonDamped.ts";
import { radamEntry } from "./radam.ts";
import { rmspropEntry } from "./rmsprop.ts";
import { rpropEntry } from "./rprop.ts";

/** Every optimizer by its id: the one table that the panel, the command line, the tests and the docs read. */
export const optimizers = {
  gd: gdEntry,
  momentum: momentumEntry,
  nesterov: nesterovEntry,
  adagrad: adagradEntry,
  rmsprop: rmspropEntry,
  adadelta: adadeltaEntry,
  adam: adamEntry,
  adamw: adamwEntry,
  adamax: adamaxEntry,
  nadam: nadamEntry,
  radam: radamEntry,
  rprop: rpropEntry,
  lion: lionEntry,
  "gd-armijo": gdArmijoEntry,
  "gd-exact": gdExactEntry,
  cg: cgEntry,
  newton: newtonEntry,
  "newton-damped": newtonDampedEntry,
  bfgs: bfgsEntry,
  lbfgs: lbfgsEntry,
} as const satisfies Record<string, OptimizerEntry>;

export type OptimizerId = keyof typeof optimizers;
