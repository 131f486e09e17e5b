import type { OptimizerEntry } from "./optimizer.ts";
import { adadeltaEntry } from "./adaptive/adadelta.ts";
import { adagradEntry } from "./adaptive/adagrad.ts";
import { adamEntry } from "./adaptive/adam.ts";
import { adamaxEntry } from "./adaptive/adamax.ts";
import { adamwEntry } from "./adaptive/adamw.ts";
import { bfgsEntry } from "./secondOrder/bfgs.ts";
import { cgEntry } from "./gradient/cg.ts";
import { gdEntry } from "./gradient/gd.ts";
import { gdArmijoEntry } from "./gradient/gdArmijo.ts";
import { gdExactEntry } from "./gradient/gdExact.ts";
import { lbfgsEntry } from "./secondOrder/lbfgs.ts";
import { lionEntry } from "./adaptive/lion.ts";
import { momentumEntry } from "./gradient/momentum.ts";
import { nadamEntry } from "./adaptive/nadam.ts";
import { nesterovEntry } from "./gradient/nesterov.ts";
import { newtonEntry } from "./secondOrder/newton.ts";
import { newtonDampedEntry } from "./secondOrder/newtonDamped.ts";
import { radamEntry } from "./adaptive/radam.ts";
import { rmspropEntry } from "./adaptive/rmsprop.ts";
import { rpropEntry } from "./adaptive/rprop.ts";
import { trustRegionEntry } from "./secondOrder/trustRegion.ts";

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
  "trust-region": trustRegionEntry,
  bfgs: bfgsEntry,
  lbfgs: lbfgsEntry,
} as const satisfies Record<string, OptimizerEntry>;

export type OptimizerId = keyof typeof optimizers;
