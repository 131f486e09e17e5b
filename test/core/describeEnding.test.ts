import { expect, test } from "vitest";
import { descend } from "../../src/core/descend.ts";
import { describeEnding } from "../../src/core/describeEnding.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";

test.each<[words: string, SurfaceId, stepSize: number, steps: number, tolerance: number]>([
  ["converged at step 1,254 (|∇| < 10⁻⁹)", "parabola", 0.01, 10_000, 1e-9],
  ["converged at step 1 (|∇| < 0.05)", "parabola", 0.5, 10, 0.05],
  ["still descending after 1,000 steps", "mse", 0.01, 1000, 1e-9],
  ["still descending after 1 step", "mse", 0.01, 1, 1e-9],
  [
    "diverged at step 105: the value grew past 10¹² — the largest stable step size here is 2/λmax = 0.08452",
    "mse",
    0.09,
    1000,
    1e-9,
  ],
  [
    "diverged at step 2: the value grew past 10¹² — the largest stable step size here is 2/λmax = 1",
    "parabola",
    100,
    1000,
    1e-9,
  ],
])("%s", (words, id, lr, steps, tolerance) => {
  expect(endingOf(surfaces[id], lr, steps, tolerance)).toBe(words);
});

test("says how far it grew when the start is already high", () => {
  const high = { ...surfaces.parabola, value: (x: number) => 1e6 * x ** 2 };
  expect(endingOf(high, 10, 1000, 0)).toMatch(/^diverged at step \d+: the value grew past 2.5 × 10¹⁵ — /);
});

test("names no largest stable step size where the curvature is not the same everywhere", () => {
  const runaway: Surface = { ...surfaces.sine, value: (x) => x ** 4, gradient: (x) => [4 * x ** 3, 0] };
  expect(endingOf(runaway, 1, 1000, 0)).toMatch(/^diverged at step \d+: the value grew past 10¹²$/);
});

function endingOf(surface: Surface, lr: number, steps: number, tolerance: number) {
  const limits = { steps, tolerance };
  const trajectory = descend(surface, optimizers.gd.make({ lr }), surface.defaults.starts[0]!, limits);
  return describeEnding(surface, trajectory, limits);
}
