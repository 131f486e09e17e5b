import { descend } from "../core/descend.ts";
import { optimizerOf } from "../core/method.ts";
import { methodOf, resolveRun, rowsOf, surfaceOf } from "./resolve.ts";
import type { Run, SurfaceSpec } from "./shot.ts";
import { stepViews } from "./stepViews.ts";

/** What a good step size makes small: the value at the end, or the number of steps until a value is reached. */
export type Objective = { readonly kind: "value" } | { readonly kind: "steps-to"; readonly target: number };

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
 * 1953). The same arguments give the same answer. Throws for fewer than 5 descents.
 */
export function tune(spec: SurfaceSpec, run: Run, index: number, objective: Objective, budget: number): Tuned {
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
    const score = scoreOf(spec, { ...run, params: { ...params, lr } }, index, objective);
    tried.set(lr, score);
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

function scoreOf(spec: SurfaceSpec, run: Run, index: number, objective: Objective): number {
  const surface = surfaceOf(spec);
  const resolved = resolveRun(surface, run, index);
  const views = stepViews(surface, rowsOf(spec), resolved);
  const { values, length, ending } = descend(
    surface,
    optimizerOf(methodOf(resolved)),
    resolved.start,
    resolved.limits,
    views,
  );
  if (objective.kind === "steps-to") {
    const step = values.findIndex((value) => value <= objective.target);
    return step < 0 ? Infinity : step;
  }
  return ending === "diverged" ? Infinity : values[length - 1]!;
}
