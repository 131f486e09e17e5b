import fc from "fast-check";
import { expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { pointAt, stateAt, stepAfterEvaluations } from "../../src/core/descent/trajectory.ts";
import { between } from "../between.ts";
import { paramsFor } from "./paramsFor.ts";

const steps = 40;
const trajectory = descend(surfaces.mse, optimizers.gd.make({ lr: 0.05 }), [0, 0], { steps, tolerance: 0 });
const kept = (k: number) => [trajectory.points[2 * k], trajectory.points[2 * k + 1]];
const wholeSteps = fc.integer({ min: 0, max: steps });

test("at a whole step the point is the one that was kept", () => {
  fc.assert(
    fc.property(wholeSteps, (k) => {
      expect(pointAt(trajectory, k)).toEqual(kept(k));
    }),
  );
});

test("between two steps it moves evenly along the straight line between them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: steps - 1 }), between(0, 1), (k, t) => {
      const [x, y] = pointAt(trajectory, k + t);
      const along = k + t - k; // what is left of t beside k
      const [[x0, y0], [x1, y1]] = [pointAt(trajectory, k), pointAt(trajectory, k + 1)];
      expect(x).toBeCloseTo(x0 + along * (x1 - x0), 12);
      expect(y).toBeCloseTo(y0 + along * (y1 - y0), 12);
    }),
  );
});

test("beyond the ends it is the end", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true }), (beyond) => {
      expect(pointAt(trajectory, -beyond)).toEqual(kept(0));
      expect(pointAt(trajectory, steps + beyond)).toEqual(kept(steps));
    }),
  );
});

test("the state in force is that of the last whole step", () => {
  fc.assert(
    fc.property(between(-5, steps + 5), (step) => {
      const k = Math.min(Math.max(Math.floor(step), 0), steps);
      expect(stateAt(trajectory, step)).toEqual({
        step: k,
        at: kept(k),
        value: trajectory.values[k],
        gradient: [trajectory.gradients[2 * k], trajectory.gradients[2 * k + 1]],
        stepSize: 0.05,
      });
    }),
  );
});

test.each(Object.keys(optimizers) as OptimizerId[])(
  "%s on the clock of evaluations: a step is done when its calls are made, and half done at half of them",
  (id) => {
    const { sincos } = surfaces;
    const optimizer = optimizers[id].make(paramsFor(optimizers[id], sincos));
    const descent = descend(sincos, optimizer, [0.7, 0.4], { steps: 25, tolerance: 1e-9 });
    const { evaluationCounts: counts, length, evaluations } = descent;
    expect(counts[length - 1]).toBe(evaluations);
    for (let k = 0; k + 1 < length; k++) {
      const [done, next] = [counts[k]!, counts[k + 1]!];
      expect(next).toBeGreaterThanOrEqual(done);
      if (next === done) continue; // it stayed, and asked nothing new
      expect(stepAfterEvaluations(descent, next)).toBeGreaterThanOrEqual(k + 1);
      expect(stepAfterEvaluations(descent, (done + next) / 2)).toBe(k + 0.5);
    }
    expect(stepAfterEvaluations(descent, evaluations)).toBe(length - 1);
  },
);
