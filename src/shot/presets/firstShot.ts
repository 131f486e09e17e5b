import { startingRuns, surfaceOf } from "../runs/resolve.ts";
import type { Shot, SurfaceSpec } from "../shot.ts";
import { firstTimeline } from "../settings/timeline.ts";

const tutorial: SurfaceSpec = { kind: "data", data: "seed", standardize: false };

/** What the page opens with: the tutorial's problem, everything else at its default. */
export const firstShot: Shot = {
  version: 1,
  panes: [{ surface: tutorial, runs: startingRuns(surfaceOf(tutorial)) }],
  timeline: firstTimeline,
  look: {},
};
