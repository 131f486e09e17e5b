import { defaultParams, knownBy } from "../../src/core/defaultParams.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import type { Params } from "../../src/core/params.ts";
import type { Surface } from "../../src/core/surface.ts";

/** The parameters that an optimizer has on a surface when nobody chose any. */
export const paramsFor = (entry: OptimizerEntry, surface: Surface): Params =>
  defaultParams(entry.params, knownBy(surface));
