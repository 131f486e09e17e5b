import { formulaOf } from "../../core/formula/readFormula.ts";
import { surfaces, type SurfaceId } from "../../core/surfaces/index.ts";
import { codeOfFormula } from "../code/surfaceCode.ts";
import { oneOf } from "../text/readers/reader.ts";
import type { ProblemKind } from "./kind.ts";
import { lineId } from "./line.ts";

/** A function of the table of surfaces. */
export interface FunctionSpec {
  readonly kind: "function";
  readonly id: Exclude<SurfaceId, typeof lineId>;
}

/** All of the table but the one that is made of data. */
const ids = (Object.keys(surfaces) as SurfaceId[]).filter((id) => id !== lineId);
const specOf = (id: FunctionSpec["id"]): FunctionSpec => ({ kind: "function", id });
const readId = oneOf(ids);

export const functionKind: ProblemKind<FunctionSpec> = {
  label: "a function",
  choices: Object.fromEntries(ids.map((id) => [id, specOf(id)])),
  choiceOf: ({ id }) => id,
  settings: {},
  keepsRuns: false,
  claims: (value) => ids.some((id) => id === value),
  expected: `one of ${ids.join(", ")}`,
  read: (input) => {
    const id = readId(input);
    return id && specOf(id);
  },
  json: ({ id }) => id,
  travels: () => null,
  surface: ({ id }) => surfaces[id],
  dataset: () => null,
  rows: () => ({ problem: "mini-batches need data, and this surface is a function" }),
  code: ({ id }, library) => {
    const formula = formulaOf(surfaces[id]);
    return formula && codeOfFormula(formula, library);
  },
};
