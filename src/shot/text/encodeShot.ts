import { mark } from "./decodeShot.ts";
import { firstShot } from "../presets/firstShot.ts";
import { firstOptimizer } from "./readers/run.ts";
import { startingRuns } from "../runs/resolveRun.ts";
import { problemJson, surfaceOf } from "../problems/index.ts";
import type { Pane, Run, Shot } from "../shot.ts";
import { firstTimeline, type Timeline } from "../settings/timeline.ts";

// A shot as JSON, with its own property names. `undefined` leaves a property out, and what is left out is a default.

/** A shot as short JSON, for a link. `decodeShot` reads it. */
export const encodeShot = (shot: Shot): string => JSON.stringify(shotJson(shot));

/** The same for a file that people may read and edit. */
export const encodeShotFile = (shot: Shot): string => `${JSON.stringify(shotJson(shot), null, 2)}\n`;

function shotJson({ version, title, panes, camera, linkCameras, timeline, look, target, clip }: Shot): object {
  return {
    [mark]: version,
    title,
    panes: unless(panes.map(paneJson), firstShot.panes.map(paneJson)),
    camera,
    linkCameras,
    timeline: unless(timelineJson(timeline), {}),
    look: unless(look, {}),
    target,
    clip,
  };
}

const timelineJson = (timeline: Timeline): object =>
  Object.fromEntries(
    Object.entries(timeline).filter(([name, value]) => value !== firstTimeline[name as keyof Timeline]),
  );

const paneJson = ({ surface, domain, scale, title, runs, camera }: Pane): object => ({
  surface: unless(problemJson(surface), problemJson(firstShot.panes[0]!.surface)),
  domain,
  scale,
  title,
  runs: unless(runs.map(runJson), startingRuns(surfaceOf(surface)).map(runJson)),
  camera,
});

const runJson = ({
  optimizer,
  params,
  start,
  steps,
  schedule,
  noise,
  batch,
  seed,
  name,
  color,
  hidden,
}: Run): object => ({
  optimizer: unless(optimizer, firstOptimizer),
  params: unless(params, {}),
  start,
  steps,
  schedule: schedule && { id: schedule.id, params: unless(schedule.params, {}) },
  noise,
  batch,
  seed,
  name,
  color,
  hidden,
});

/** A value that is not the default, as JSON compares them. */
const unless = <T>(value: T, fallback: unknown): T | undefined =>
  JSON.stringify(value) === JSON.stringify(fallback) ? undefined : value;
