import { defaultsOf, knownBy } from "../../src/core/settings/defaults.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import type { Params } from "../../src/core/settings/setting.ts";
import type { Surface } from "../../src/core/surface.ts";

/** The parameters that an optimizer has on a surface when nobody chose any. */
export const paramsFor = (entry: OptimizerEntry, surface: Surface): Params =>
  defaultsOf(entry.params, knownBy(surface));
