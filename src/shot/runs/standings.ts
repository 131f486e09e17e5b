import { optimizers } from "../../core/optimizers/index.ts";
import { schedules } from "../../core/schedules/index.ts";
import type { Surface } from "../../core/surface.ts";
import { stateAt, type Trajectory } from "../../core/descent/trajectory.ts";
import { norm, sub, type Vec2 } from "../../core/algebra/vec2.ts";
import { endingOf, type Entry } from "./entries.ts";
import type { Run } from "../shot.ts";

/** How one run came out. */
export interface Standing {
  readonly entry: Entry;
  readonly optimizer: string;
  readonly stepSize: number;
  /** The first step whose value is at most the target; `null` if none is. */
  readonly reached: number | null;
  readonly value: number;
  /** |∇f| at the end. */
  readonly steepness: number;
  /** From the end to the nearest minimum, in the parameters' units; or that there is none, or none is known. */
  readonly distance: number | "none" | "unknown";
  readonly evaluations: number;
  readonly ending: string;
}

/** The comparison of runs: one row for each, in their order. */
export const standings = (entries: readonly Entry[], target: number): readonly Standing[] =>
  entries.map((entry) => {
    const { trajectory, surface, run } = entry;
    const end = stateAt(trajectory, trajectory.length - 1);
    return {
      entry,
      optimizer: methodName(run),
      stepSize: end.stepSize,
      reached: stepsToReach(trajectory, target),
      value: end.value,
      steepness: norm(end.gradient),
      distance: distanceToMinimum(surface, end.at),
      evaluations: trajectory.evaluations,
      ending: endingOf(entry),
    };
  });

/** What a run descends with: "Adam, cosine". */
const methodName = ({ optimizer, schedule }: Run) =>
  [optimizers[optimizer].label, ...(schedule ? [schedules[schedule.id].label] : [])].join(", ");

/** To the nearest minimum, or to the line that they form. */
function distanceToMinimum({ minima, minimumLine }: Surface, at: Vec2): Standing["distance"] {
  if (minima && minima.length > 0) return Math.min(...minima.map((minimum) => norm(sub(at, minimum))));
  if (!minimumLine) return minima ? "none" : "unknown";
  const [x, y] = sub(at, minimumLine.through);
  const [right, back] = minimumLine.direction;
  return Math.abs(x * back - y * right) / norm(minimumLine.direction);
}

/** The first step whose value is at most a target. */
function stepsToReach({ values }: Trajectory, target: number): number | null {
  const step = values.findIndex((value) => value <= target);
  return step < 0 ? null : step;
}

/** A target that tells runs apart where the shot names none: the best end, and a hundredth of the way up to the highest start. */
export function suggestedTarget(entries: readonly Entry[]): number {
  const finite = entries.map(({ trajectory }) => trajectory.values).filter(([start]) => Number.isFinite(start));
  if (finite.length === 0) return 0;
  const starts = finite.map((values) => values[0]!);
  const best = Math.min(...finite.map((values) => values.at(-1)!));
  return Number((best + 0.01 * (Math.max(...starts) - best)).toPrecision(3));
}
