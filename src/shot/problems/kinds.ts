import { dataKind } from "./data.ts";
import { functionKind } from "./function.ts";

/** Every kind of problem, by the name that its specs have: whatever must know what is descended asks this table. */
export const problemKinds = { data: dataKind, function: functionKind };
