import type { Oracle } from "../../src/core/optimizers/optimizer.ts";
import { countingOracle, type View } from "../../src/core/descent/oracle.ts";

/** What an optimizer asks of a surface, uncounted. */
export const oracleOf = (view: View): Oracle => countingOracle(view).oracle;
