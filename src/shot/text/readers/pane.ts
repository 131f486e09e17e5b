import { scales, type ScaleId } from "../../../core/scale.ts";
import type { Domain } from "../../../core/surface.ts";
import { mostCharacters, mostRuns } from "../../settings/bounds.ts";
import { firstShot } from "../../presets/firstShot.ts";
import { batchProblem, readProblem, surfaceOf, type SurfaceSpec } from "../../problems/index.ts";
import { startingRuns } from "../../runs/resolveRun.ts";
import type { Pane, Run } from "../../shot.ts";
import { readCamera } from "./camera.ts";
import { range } from "./numbers.ts";
import { complete, holds, listUpTo, oneOf, record, textUpTo, type Input } from "./reader.ts";
import { readRun } from "./run.ts";

const readParts = record<Pane>({
  surface: readProblem,
  domain: complete<Domain>({ x: range, y: range }),
  scale: oneOf(Object.keys(scales) as ScaleId[]),
  runs: listUpTo(mostRuns, readRun),
  title: textUpTo(mostCharacters),
  camera: readCamera,
});

const firstPane = firstShot.panes[0]!;

/** A pane. When its surface is not understood, nothing else in it makes sense: it is the first shot's pane. */
export function readPane(input: Input): Pane {
  const read = readParts(input);
  if (!read || (holds(input, "surface") && !read.surface)) return firstPane;
  const { surface = firstPane.surface, runs = startingRuns(surfaceOf(surface)), ...rest } = read;
  return { surface, runs: withPossibleBatches(surface, runs, input), ...rest };
}

/** Runs without the mini-batches that their surface does not have. */
function withPossibleBatches(surface: SurfaceSpec, runs: readonly Run[], { path, tell }: Input): readonly Run[] {
  const problem = batchProblem(surface);
  if (problem === null) return runs;
  return runs.map((run, i) => {
    const { batch, ...rest } = run;
    if (batch) tell(`${path}.runs[${i}].batch: ${problem}; using all rows`);
    return batch ? rest : run;
  });
}
