import { stepUnderway } from "../../core/descent/trajectory.ts";
import type { Entry } from "./entries.ts";
import { stepOn } from "../tickToStep.ts";
import { batchInStep, type SeenBatch } from "./examineRun.ts";
import type { Moment } from "../moment.ts";
import type { Pane } from "../shot.ts";

/** A mini-batch as a picture shows it. */
export interface ShownBatch {
  /** The run whose batch it is. */
  readonly entry: Entry;
  readonly seen: SeenBatch;
}

/** The mini-batch that a picture shows of a pane, of whose runs these are seen: that of the first one that has any, in the step that its ball is leaving. */
export function batchShown(
  pane: Pane,
  entries: readonly Entry[],
  { clock, ticks }: Pick<Moment, "clock" | "ticks">,
): ShownBatch | null {
  const entry = entries.find(({ resolved }) => resolved.batch);
  if (!entry) return null;
  const step = stepUnderway(entry.trajectory, stepOn(clock, entry.trajectory, ticks));
  const seen = step === null ? null : batchInStep(pane, entry.index, step);
  return seen && { entry, seen };
}
