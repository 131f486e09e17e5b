import { norm, sub, type Vec2 } from "../algebra/vec2.ts";
import { knownMinimum } from "../knownMinimum.ts";
import { decayed } from "../optimizers/weightDecay.ts";
import type { Method } from "../optimizers/method.ts";
import type { Surface } from "../surface.ts";
import { isLowest, kindOfPoint, type PointKind } from "./kindOfPoint.ts";
import { stateAt, type Trajectory } from "./trajectory.ts";
import { trendOf } from "./trend.ts";

/**
 * What came of a descent. The first that applies: it left all bounds, came to rest at a point of some kind, be it by the
 * tolerance or to the last digit, found no better point, or rests where weight decay balances the slope; or after all steps it swings to and fro, climbs, wanders about
 * where chance keeps it, or still descends.
 */
export type Outcome =
  "diverged" | "stalled" | PointKind | "balanced" | "swinging" | "climbing" | "wandering" | "descending";

/** In which the decay and the slope differ by less than this share of either. */
const balance = 1e-3;
/** How much of its way a run that swings gets anywhere. */
const aimless = 0.1;

/** What came of a descent by a method, whose steps were random or not. */
export function outcomeOf(surface: Surface, method: Method, trajectory: Trajectory, isRandom: boolean): Outcome {
  const { ending, length, values } = trajectory;
  if (ending === "diverged") return ending;
  const { at, gradient } = stateAt(trajectory, length - 1);
  if (ending === "converged" || norm(gradient) === 0) return kindOfPoint(surface, at);
  if (isLowest(surface, at)) return "minimum";
  if (ending === "stalled") return ending;
  if (isBalanced(method, trajectory)) return "balanced";
  const trend = trendOf(values, knownMinimum(surface));
  if (!isRandom && trend === "none" && progress(trajectory) < aimless) return "swinging";
  if (!isRandom && (trend === "up" || values[length - 1]! > values[0]!)) return "climbing";
  if (isRandom && trend !== "down") return "wandering";
  return "descending";
}

/** Whether a run rests where the decay of its parameters pulls as much as the slope. */
function isBalanced({ entry, params }: Method, trajectory: Trajectory): boolean {
  const { weight_decay: decay = 0, lr = 0 } = params;
  if (decay === 0 || trajectory.length < 2) return false;
  const { at, gradient } = stateAt(trajectory, trajectory.length - 1);
  const before = stateAt(trajectory, trajectory.length - 2);
  const pull = decay * norm(at);
  // AdamW and Lion decay beside the gradient: there the step shows whether both are in balance.
  const isInGradient = entry.rule(params)[0]!.startsWith("g = g + weight_decay");
  const rest = isInGradient ? norm(decayed(gradient, at, decay)) : norm(sub(at, before.at)) / lr;
  return rest <= balance * pull;
}

/** How far a run came in the second half of its steps, as a share of the way that it went. */
function progress({ points, length }: Trajectory): number {
  const place = (k: number): Vec2 => [points[2 * k]!, points[2 * k + 1]!];
  const half = length >> 1;
  let way = 0;
  for (let k = half + 1; k < length; k++) way += norm(sub(place(k), place(k - 1)));
  return way === 0 ? 1 : norm(sub(place(length - 1), place(half))) / way;
}
