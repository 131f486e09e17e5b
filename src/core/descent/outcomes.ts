import type { Outcome } from "./outcome.ts";

/** Whether a run is where it was to go, still under way, or will not get there. */
export type Tone = "reached" | "open" | "failed";

/** How each outcome is meant. */
export const toneOf: Readonly<Record<Outcome, Tone>> = {
  minimum: "reached",
  saddle: "open",
  maximum: "open",
  plateau: "open",
  balanced: "open",
  descending: "open",
  wandering: "open",
  stalled: "failed",
  swinging: "failed",
  climbing: "failed",
  diverged: "failed",
};
