import type { Objective } from "../../shot/runs/objective.ts";
import type { Tried } from "../../shot/runs/tune.ts";
import { logAxis } from "./logAxis.ts";
import { linearLoss, logLoss, type LossAxis } from "./lossAxis.ts";

/** What the scores of a tuning are called, and the lowest value, where that is known. */
export interface Scores {
  readonly label: string;
  readonly objective: Objective;
  readonly minimum: number | null;
}

/**
 * The axis of what step sizes came to; each curve by ascending step size. Values above that of the smallest one, which
 * hardly moves, leave it through the top as those of descents that diverged do, so that what a good one gains stays
 * readable.
 */
export function scoreAxis(
  { label, objective, minimum }: Scores,
  curves: readonly (readonly Tried[])[],
  isLog: boolean,
): LossAxis {
  const finite = curves.flatMap((curve) => curve.map(({ score }) => score)).filter(Number.isFinite);
  if (objective.kind === "steps-to") {
    const from0 = [{ values: [0, ...finite], diverged: false }];
    return isLog ? countAxis(label, finite) : linearLoss(label, from0);
  }
  const first = curves.map(([smallest]) => smallest?.score ?? Infinity).filter(Number.isFinite);
  const top = first.length > 0 ? Math.max(...first) : Infinity;
  const shown = [{ values: finite.filter((score) => score <= top), diverged: false }];
  return (isLog && logLoss(label, shown, minimum)) || linearLoss(label, shown);
}

/** A logarithmic axis of counts, of at least a decade; none lies at its low end. */
function countAxis(label: string, counts: readonly number[]): LossAxis {
  const low = Math.log10(Math.max(1, counts.length > 0 ? Math.min(...counts) : 1));
  const high = Math.max(low, Math.log10(Math.max(1, ...counts)));
  const air = Math.max(0.04 * (high - low), (1 - (high - low)) / 2);
  return { base: 0, ...logAxis(label, low - air, high + air) };
}
