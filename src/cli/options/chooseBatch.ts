import { batchParams, type BatchSettings } from "../../core/chance/batches.ts";
import { batchProblem } from "../../shot/problems/index.ts";
import type { SurfaceSpec } from "../../shot/problems/index.ts";
import { chooseParams } from "./chooseParams.ts";
import { WrongUse } from "../terminal/failure.ts";
import { settings } from "./parseOption.ts";

/** How the rows of a step are drawn, as "SIZE" or "size=SIZE,replacement=1", from a surface that has rows. Throws `WrongUse`. */
export function chooseBatch(text: string, surface: SurfaceSpec): Partial<BatchSettings> {
  const problem = batchProblem(surface);
  if (problem !== null) throw new WrongUse(`--batch: ${problem}`);
  return chooseParams("--batch", batchParams, text.includes("=") ? settings("--batch", text) : [["size", text]]);
}
