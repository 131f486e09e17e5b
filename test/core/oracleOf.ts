import type { Oracle } from "../../src/core/optimizer.ts";
import { countingOracle, type View } from "../../src/core/oracle.ts";

/** What an optimizer asks of a surface, uncounted. */
export const oracleOf = (view: View): Oracle => countingOracle(view).oracle;
