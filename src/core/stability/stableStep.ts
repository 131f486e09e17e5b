import { largestCurvature } from "./largestStableStep.ts";
import type { Method } from "../optimizers/method.ts";
import type { Surface } from "../surface.ts";

/** The step size above which a method diverges on a surface, and its formula. */
export interface StableStep {
  /** "2/λmax". */
  readonly words: string;
  readonly value: number;
}

/** A method's bound on a surface, where it has one. Under a schedule it would have another in each step. */
export function stableStep(surface: Surface, { entry, params, schedule }: Method): StableStep | null {
  const curvature = largestCurvature(surface);
  if (curvature === null || !entry.stability || schedule) return null;
  return { words: entry.stability.words(params), value: entry.stability.bound(curvature, params) };
}
