import type { Vec2 } from "../../core/algebra/vec2.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Surface } from "../../core/surface.ts";
import { clampTo } from "../../core/world.ts";
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
  /** With the best the ball leaves the surface's domain on its way. */
  readonly leaves: boolean;
  /** The best of all that were tried; of equals the smallest. `null` where none came to anything. */
  readonly best: Tried | null;
  /** Everything that was tried, by ascending step size. */
  readonly curve: readonly Tried[];
}

/** Decades of step sizes around the default that the grid covers, downwards and upwards. */
const reach = 4;
/** So many valleys of the grid are searched further: which is the deepest is not seen from so far apart. */
const valleys = 3;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Looks for a good step size of a run with so many descents: with its own, half of them on an even grid of its logarithm,
 * four decades down and up from the default, the rest by golden-section search (Kiefer 1953) around the best three valleys
 * of the grid, in turn. The same arguments give the same answer. `hear` is told of every descent at once. Throws for fewer
 * than 5 descents.
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
  const { lr: own, ...params } = run.params;
  const { params: defaults } = resolveRun(surface, { ...run, params }, index);
  const middle = Math.log10(defaults["lr"]!);

  const tried = new Map<number, number>();
  const astray = new Set<number>();
  const scoreWith = (lr: number): number => {
    const known = tried.get(lr);
    if (known !== undefined) return known;
    const { descent } = beginRun({ surface: spec, run: { ...run, params: { ...params, lr } }, index });
    const trajectory = descent.trajectory();
    const score = scoreOf(trajectory, objective);
    tried.set(lr, score);
    if (leavesDomain(surface, trajectory)) astray.add(lr);
    hear?.({ lr, score });
    return score;
  };
  /** The score at a step size, given as its decimal logarithm: to three digits, which is what a slider means. */
  const scoreAt = (exponent: number) => scoreWith(Number((10 ** exponent).toPrecision(3)));

  const ownScore = scoreWith(own ?? defaults["lr"]!);
  const gridSize = Math.max(4, Math.round(budget / 2) - 1);
  const spacing = (2 * reach) / (gridSize - 1);
  const grid = Array.from({ length: gridSize }, (_step, i) => middle - reach + i * spacing);
  const places = [
    { at: Math.log10(own ?? defaults["lr"]!), score: ownScore },
    ...grid.map((at) => ({ at, score: scoreAt(at) })),
  ].toSorted((one, other) => one.at - other.at);
  const deepest = places
    .filter(
      ({ score }, i) =>
        Number.isFinite(score) &&
        score <= (places[i - 1]?.score ?? Infinity) &&
        score <= (places[i + 1]?.score ?? Infinity),
    )
    .toSorted((one, other) => one.score - other.score)
    .slice(0, valleys);
  const searches = deepest.map(({ at }) => goldenSection(at - spacing, at + spacing, scoreAt));
  // A search may look where another has been, which costs nothing: as many rounds as descents are always enough.
  for (let round = 0; round < budget; round++) for (const search of searches) if (tried.size + 2 <= budget) search();
  const curve = [...tried].map(([lr, score]): Tried => ({ lr, score })).toSorted((one, other) => one.lr - other.lr);
  const best = curve.reduce((one, other) => (other.score < one.score ? other : one));
  return { leaves: astray.has(best.lr), best: Number.isFinite(best.score) ? best : null, curve };
}

/** Whether a descent is ever outside of its surface's domain; on a ribbon the other axis does not count. */
function leavesDomain({ domain, variables }: Surface, { points, length }: Trajectory): boolean {
  for (let k = 0; k < length; k++) {
    const at: Vec2 = [points[2 * k]!, variables === 1 ? domain.y[0] : points[2 * k + 1]!];
    if (clampTo(domain, at).outside) return true;
  }
  return false;
}

/** A search for the lowest score between two ends, which goes one step further each time it is called. */
function goldenSection(from: number, to: number, scoreAt: (at: number) => number): () => void {
  let [left, right] = [from, to];
  let [a, b] = [right - golden * (right - left), left + golden * (right - left)];
  return () => {
    if (scoreAt(a) <= scoreAt(b)) {
      [right, b] = [b, a];
      a = right - golden * (right - left);
    } else {
      [left, a] = [a, b];
      b = left + golden * (right - left);
    }
  };
}
