import { surfaceOf } from "../problems/index.ts";
import { tutorial } from "../problems/line.ts";
import { startingRuns } from "../runs/resolveRun.ts";
import { firstTimeline } from "../settings/timeline.ts";
import type { Shot } from "../shot.ts";

/** What the page opens with: the tutorial's problem, everything else at its default. */
export const firstShot: Shot = {
  version: 1,
  panes: [{ surface: tutorial, runs: startingRuns(surfaceOf(tutorial)) }],
  timeline: firstTimeline,
  look: {},
};
