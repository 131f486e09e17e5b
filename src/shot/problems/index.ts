import type { Rows } from "../../core/chance/batches.ts";
import type { Library } from "../../core/formula/python.ts";
import type { Surface } from "../../core/surface.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { SurfaceCode } from "../code/surfaceCode.ts";
import { refuse, type Reader } from "../text/readers/reader.ts";
import type { ProblemKind } from "./kind.ts";
import { problemKinds } from "./kinds.ts";

/** What is drawn, as a shot names it: a plain value of one of the kinds. */
export type SurfaceSpec = {
  [K in keyof typeof problemKinds]: (typeof problemKinds)[K] extends ProblemKind<infer S> ? S : never;
}[keyof typeof problemKinds];

type AnyKind = ProblemKind<SurfaceSpec>;

/** The kinds in their order, each for specs of its own. */
export const everyKind = Object.values(problemKinds) as unknown as readonly AnyKind[];
/** A spec names the table's member that takes it. */
export const kindOf = ({ kind }: SurfaceSpec): AnyKind => problemKinds[kind];

/** The surface that a spec names. Equal specs give the same object, so that what is made from it can be kept and shared. */
export const surfaceOf = (spec: SurfaceSpec): Surface => kindOf(spec).surface(spec);
/** The data behind a surface; `null` where there are none. Throws for an unknown id. */
export const datasetOf = (spec: SurfaceSpec): Dataset | null => kindOf(spec).dataset(spec);

/** The rows behind a surface, where mini-batches can be drawn from them: see `batchProblem`. */
export function rowsOf(spec: SurfaceSpec): Rows | null {
  const rows = kindOf(spec).rows(spec);
  return "problem" in rows ? null : rows;
}

/** Why a surface has no mini-batches, as a sentence; `null` where it has them. */
export function batchProblem(spec: SurfaceSpec): string | null {
  const rows = kindOf(spec).rows(spec);
  return "problem" in rows ? rows.problem : null;
}

/** A surface in Python; `null` where its formula is written for people alone. */
export const surfaceCode = (spec: SurfaceSpec, library: Library): SurfaceCode | null =>
  kindOf(spec).code(spec, library);

/** Every problem that is chosen by name. */
export const problemChoices: Readonly<Record<string, SurfaceSpec>> = Object.assign(
  {},
  ...everyKind.map(({ choices }) => choices),
);
export const choiceOf = (spec: SurfaceSpec): string => kindOf(spec).choiceOf(spec);

/** Reads what `problemJson` writes. */
export const readProblem: Reader<SurfaceSpec> = (input) => {
  const kind = everyKind.find(({ claims }) => claims(input.value));
  return kind ? kind.read(input) : refuse(input, everyKind.map(({ expected }) => expected).join(", or "));
};

export const problemJson = (spec: SurfaceSpec): string | object => kindOf(spec).json(spec);
