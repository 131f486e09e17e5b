import type { Playhead } from "../../scene/stage/playhead.ts";

/** The moment that the page shows. Changed between frames; read inside them. */
export const playhead: Playhead = { ticks: 0, clock: "steps", cameras: [] };
