import { scoreOf, type Objective } from "./objective.ts";
import { beginRun } from "./descents.ts";
import { resolveRun } from "./resolveRun.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Run } from "../shot.ts";
import type { SurfaceSpec } from "../problems/index.ts";

/** A step size and what came of it; Infinity where the descent diverged or never reached the target. */
export interface Tried {
  readonly lr: number;
  readonly score: number;
}

export interface Tuned {
  /** The best of all that were tried; of equals the smallest. `null` where none came to anything. */
  readonly best: Tried | null;
  /** Everything that was tried, by ascending step size. */
  readonly curve: readonly Tried[];
}

/** Decades of step sizes around the default that the grid covers, downwards and upwards. */
const reach = 4;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Looks for a good step size of a run with so many descents: two thirds of them on an even grid of its logarithm, four
 * decades down and up from the default, the rest by golden-section search between the neighbours of the best (Kiefer
 * 1953). The same arguments give the same answer. `hear` is told of every descent at once. Throws for fewer than 5
 * descents.
 */
export function tune(
  spec: SurfaceSpec,
  run: Run,
  index: number,
  objective: Objective,
  budget: number,
  hear?: (tried: Tried) => void,
): Tuned {
  if (!(budget >= 5)) throw new RangeError(`tuning needs at least 5 descents, got ${budget}`);
  const surface = surfaceOf(spec);
  const { lr: _, ...params } = run.params;
  const { params: defaults } = resolveRun(surface, { ...run, params }, index);
  const middle = Math.log10(defaults["lr"]!);

  const tried = new Map<number, number>();
  /** The score at a step size, given as its decimal logarithm: to three digits, which is what a slider means. */
  const scoreAt = (exponent: number): number => {
    const lr = Number((10 ** exponent).toPrecision(3));
    const known = tried.get(lr);
    if (known !== undefined) return known;
    const score = scoreOf(
      beginRun({ surface: spec, run: { ...run, params: { ...params, lr } }, index }).descent.trajectory(),
      objective,
    );
    tried.set(lr, score);
    hear?.({ lr, score });
    return score;
  };

  const gridSize = Math.max(4, Math.round((2 * budget) / 3));
  const spacing = (2 * reach) / (gridSize - 1);
  const grid = Array.from({ length: gridSize }, (_step, i) => middle - reach + i * spacing);
  const scores = grid.map(scoreAt);
  const lowest = scores.indexOf(Math.min(...scores));
  let [left, right] = [grid[lowest]! - spacing, grid[lowest]! + spacing];
  let [a, b] = [right - golden * (right - left), left + golden * (right - left)];
  for (let spent = gridSize + 1; spent < budget && Number.isFinite(scores[lowest]!); spent++) {
    if (scoreAt(a) <= scoreAt(b)) {
      [right, b] = [b, a];
      a = right - golden * (right - left);
    } else {
      [left, a] = [a, b];
      b = left + golden * (right - left);
    }
  }
  const curve = [...tried].map(([lr, score]): Tried => ({ lr, score })).toSorted((one, other) => one.lr - other.lr);
  const best = curve.reduce((one, other) => (other.score < one.score ? other : one));
  return { best: Number.isFinite(best.score) ? best : null, curve };
}
