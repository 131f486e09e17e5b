import { optimizers } from "../../core/optimizers/index.ts";
import { schedules } from "../../core/schedules/index.ts";
import { knownMinimum } from "../../core/knownMinimum.ts";
import type { Outcome } from "../../core/descent/outcome.ts";
import type { Surface } from "../../core/surface.ts";
import { stateAt, type Trajectory } from "../../core/descent/trajectory.ts";
import { clampTo } from "../../core/world.ts";
import { norm, sub, type Vec2 } from "../../core/algebra/vec2.ts";
import { endingOf, outcomeOfRun, type Entry } from "./entries.ts";
import type { Run } from "../shot.ts";

/** How one run came out. */
export interface Standing {
  readonly entry: Entry;
  readonly optimizer: string;
  /** Of the last step. */
  readonly stepSize: number;
  /** The first step that reaches the target; `null` if none does. */
  readonly reached: number | null;
  readonly value: number;
  /** |∇f| at the end. */
  readonly steepness: number;
  /** From the end to the nearest minimum, in the parameters' units; or that there is none, or none is known. */
  readonly distance: number | "none" | "unknown";
  readonly evaluations: number;
  readonly ending: string;
  readonly outcome: Outcome;
}

/** A value that all runs are to reach, or `null`: most of each run's own way down. */
export type Target = number | null;

/** Where runs descend different surfaces, so much of the way from a run's start to the lowest that it could reach. */
export const ownShare = 0.99;

/** The comparison of runs: one row for each, in their order. */
export const standings = (entries: readonly Entry[], target: Target): readonly Standing[] =>
  entries.map((entry) => {
    const { trajectory, surface, run } = entry;
    const end = stateAt(trajectory, trajectory.length - 1);
    return {
      entry,
      optimizer: methodName(run),
      stepSize: stateAt(trajectory, Math.max(0, trajectory.length - 2)).stepSize,
      reached: stepsToReach(trajectory, target ?? ownTarget(entry)),
      value: end.value,
      steepness: norm(end.gradient),
      distance: distanceToMinimum(surface, end.at),
      evaluations: trajectory.evaluations,
      ending: endingOf(entry),
      outcome: outcomeOfRun(entry),
    };
  });

/** What a run descends with: "Adam, cosine". */
const methodName = ({ optimizer, schedule }: Run) =>
  [optimizers[optimizer].label, ...(schedule ? [schedules[schedule.id].label] : [])].join(", ");

/**
 * To the nearest minimum, along x where nothing else counts, or to the line that they form. Beyond the domains over which
 * the minima are known another may be nearer.
 */
function distanceToMinimum(surface: Surface, at: Vec2): Standing["distance"] {
  const { minima, minimumLine, variables, domain, classicDomain = domain } = surface;
  if (minima && minima.length > 0) {
    const place: Vec2 = variables === 1 ? [at[0], domain.y[0]] : at;
    const isBeyond = [domain, classicDomain].every((known) => clampTo(known, place).outside);
    if (minima.length > 1 && isBeyond) return "unknown";
    return Math.min(...minima.map(([x, y]) => norm(variables === 1 ? [at[0] - x, 0] : sub(at, [x, y]))));
  }
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

/** Down to the known minimum, or where none is known to the lowest that the run reached: a run that never went down has no way. */
function ownTarget({ surface, trajectory: { values } }: Entry): number {
  const start = values[0]!;
  const minimum = knownMinimum(surface);
  const lowest = minimum ?? values.reduce((low, value) => Math.min(low, value), start);
  if (minimum === null && !(lowest < start)) return -Infinity;
  return start - ownShare * (start - lowest);
}

/** The target where the shot names none: no one value means anything to runs on different surfaces. */
export const suggestedTarget = (entries: readonly Entry[]): Target =>
  new Set(entries.map(({ surface }) => surface)).size > 1 ? null : commonTarget(entries);

/** A value that tells runs apart: the best end, and a hundredth of the way up to the highest start. */
export function commonTarget(entries: readonly Entry[]): number {
  const finite = entries.map(({ trajectory }) => trajectory.values).filter(([start]) => Number.isFinite(start));
  if (finite.length === 0) return 0;
  const starts = finite.map((values) => values[0]!);
  const best = Math.min(...finite.map((values) => values.at(-1)!));
  return Number((best + 0.01 * (Math.max(...starts) - best)).toPrecision(3));
}
