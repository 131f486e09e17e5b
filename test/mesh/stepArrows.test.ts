import { describe, expect, test } from "vitest";
import { examineStep, type Examined } from "../../src/core/descent/examineStep.ts";
import { noisyViews } from "../../src/core/chance/noise.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { replayOf } from "../../src/core/descent/replay.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { aheadArrow, downhillArrow, headLength } from "../../src/mesh/marks/arrow.ts";
import { ballRadius } from "../../src/mesh/marks/ball.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { stepArrows } from "../../src/mesh/marks/stepArrows.ts";
import { mostPieces } from "../../src/mesh/marks/trail.ts";
import { contains } from "../core/points.ts";
import { paramsFor } from "../core/paramsFor.ts";
import { paraboloid, plotFor } from "./plots.ts";
import { along, dot, length, rightOf, sub, vectorIn, xyz } from "../../src/core/algebra/vec3.ts";

const { rosenbrock } = surfaces;
const plot = plotFor(rosenbrock);
const start: Vec2 = [-1.2, 1];
const radius = ballRadius;
const measure = { largest: 200, size: 1 };
/** Trails and steps float so far over the surface. */
const lift = 0.0025;

const stepsOf = (entry: OptimizerEntry): readonly Examined[] => {
  const replay = replayOf(rosenbrock, { entry, params: paramsFor(entry, rosenbrock) }, start);
  return Array.from({ length: 12 }, (_, k) => examineStep(replay, k));
};

describe.each(Object.entries<OptimizerEntry>(optimizers))("%s", (_, entry) => {
  const steps = stepsOf(entry);

  test("a step's arrow ends at the next point and has the step's size; shorter than the ball there is none", () => {
    for (const step of steps) {
      const { step: arrow } = stepArrows(plot, step, radius, measure);
      const chord = length(sub(pointOn(plot, step.after.at), pointOn(plot, step.before.at)));
      const begins = contains(plot.domain, step.before.at);
      if (begins && contains(plot.domain, step.after.at)) expect(arrow !== null || chord < 3 * radius).toBe(true);
      if (!arrow) continue;
      expect(arrow.positions.length).toBeLessThanOrEqual(6 * mostPieces);
      expect(length(sub(vectorIn(arrow.positions, 0), pointOn(plot, step.before.at)))).toBeCloseTo(lift, 6);
      if (!arrow.head) continue;
      const { from, direction, length: long } = arrow.head;
      expect(length(direction)).toBeCloseTo(1, 9);
      expect(long).toBeLessThan(1.2 * headLength);
      expect(length(sub(along(from, direction, long), pointOn(plot, step.after.at)))).toBeCloseTo(lift, 6);
      expect(length(sub(vectorIn(arrow.positions, arrow.positions.length / 3 - 1), from))).toBeLessThan(1e-6);
    }
  });

  test("the trial points in the domain lie on the surface", () => {
    for (const step of steps) {
      const { trials } = stepArrows(plot, step, radius, measure);
      if (!contains(plot.domain, step.before.at)) continue;
      const inside = step.trials.filter((at) => contains(plot.domain, at));
      expect(trials).toEqual(Float32Array.from(inside.flatMap((at) => xyz(pointOn(plot, at)))));
    }
  });
});

test("the line search of the backtracking method leaves marks", () => {
  expect(
    stepsOf(optimizers["gd-armijo"]).some((step) => stepArrows(plot, step, radius, measure).trials.length > 3),
  ).toBe(true);
});

test("a step that saw the whole surface has one gradient; one that saw noise has two, and each its own arrow", () => {
  const method = { entry: optimizers.gd, params: { lr: 0.001, weight_decay: 0 } };
  const clear = stepArrows(plot, examineStep(replayOf(rosenbrock, method, start), 0), radius, measure);
  expect([clear.seen, clear.whole, clear.heading]).toEqual([downhillArrow(plot, start, radius, measure), null, null]);
  const noisy = examineStep(
    replayOf(
      rosenbrock,
      method,
      start,
      noisyViews(() => rosenbrock, 200, 1),
    ),
    0,
  );
  const { seen, whole } = stepArrows(plot, noisy, radius, measure);
  expect(seen).toEqual(downhillArrow(plot, start, radius, measure, noisy.gradient));
  expect(whole!.direction).toEqual(clear.seen!.direction);
  expect(dot(seen!.direction, whole!.direction)).toBeLessThan(0.999);
});

test("momentum points against its memory, Newton's direction where it leads", () => {
  const momentum = stepsOf(optimizers.momentum)[5]!;
  const over = 1.75 * radius;
  expect(stepArrows(plot, momentum, radius, measure).heading).toEqual(
    downhillArrow(plot, momentum.before.at, over, measure, momentum.quantities["b"]!.value as Vec2),
  );
  const newton = stepsOf(optimizers.newton)[0]!;
  expect(stepArrows(plot, newton, radius, measure).heading).toEqual(
    aheadArrow(plot, start, over, 1, newton.quantities["p"]!.value as Vec2),
  );
});

test("a step out of the picture goes to its edge without a head, and one from outside shows nothing", () => {
  const bowl = paraboloid(1, 1);
  const from = (at: Vec2) => {
    const replay = replayOf(bowl, { entry: optimizers.gd, params: { lr: 1.8, weight_decay: 0 } }, at);
    return stepArrows(plotFor(bowl), examineStep(replay, 0), radius, measure);
  };
  const out = from([0.5, 0]).step!; // to −1.3
  expect(out.head).toBe(null);
  expect(rightOf(vectorIn(out.positions, out.positions.length / 3 - 1))).toBeCloseTo(-0.5, 2);
  expect(from([-1.3, 0])).toEqual({
    seen: null,
    whole: null,
    heading: null,
    step: null,
    trials: new Float32Array(),
    reach: null,
  });
});
