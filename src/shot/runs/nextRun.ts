import type { OptimizerId } from "../../core/optimizers/index.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { domainOf } from "../layout/view.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Pane, Run } from "../shot.ts";
import { resolveRun } from "./resolveRun.ts";

/** In which order optimizers are compared, as many as a pane has runs: each does something that those before do not. */
const order: readonly OptimizerId[] = [
  "gd",
  "momentum",
  "adam",
  "newton-damped",
  "rmsprop",
  "nesterov",
  "bfgs",
  "gd-exact",
];
/** How far apart balls start that are compared, as a share of the domain: seen, and in the same valley. */
const apart = 0.02;

/** What a pane is compared with next: another optimizer, from beside the first run, for as long and with as much chance. */
export function nextRun(pane: Pane): Run {
  const { runs } = pane;
  const starts = runs.map((run, i) => resolveRun(surfaceOf(pane.surface), run, i).start);
  const { steps, noise, batch, seed } = runs[0]!;
  const optimizer = order.find((id) => runs.every((run) => run.optimizer !== id))!;
  return {
    optimizer,
    params: {},
    start: freePlace(pane, starts),
    ...(steps !== undefined && { steps }),
    ...(noise !== undefined && { noise }),
    ...(batch !== undefined && { batch }),
    ...(seed !== undefined && { seed }),
  };
}

/** The nearest place beside the first start, towards the domain's middle, where no run starts. */
function freePlace(pane: Pane, starts: readonly Vec2[]): Vec2 {
  const [min, max] = domainOf(pane).x;
  const [x, y] = starts[0]!;
  const step = (x < (min + max) / 2 ? apart : -apart) * (max - min);
  // As many as there are starts: each of the others takes one at most.
  const places = starts.map((_, i): Vec2 => [Number((x + (i + 1) * step).toPrecision(6)), y]);
  const isFree = (place: Vec2) =>
    starts.every((start) => Math.hypot(start[0] - place[0], start[1] - place[1]) > Math.abs(step) / 4);
  return places.find(isFree) ?? places[0]!; // from very far away all round to one
}
