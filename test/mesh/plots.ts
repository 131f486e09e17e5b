import { scales, type ScaleId } from "../../src/core/scale.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { plotOf, type Plot } from "../../src/mesh/surface/plot.ts";
import { sampleSurface } from "../../src/mesh/surface/samples.ts";

export const scaleIds = Object.keys(scales) as readonly ScaleId[];

/** A surface placed in the world as the page does it, under its own scale or another one. */
export function plotFor(surface: Surface, scaleId: ScaleId = surface.defaults.scale, resolution = 257): Plot {
  return plotOf(surface, surface.domain, sampleSurface(surface, surface.domain, resolution).range, scaleId);
}

const { mse, sincos, parabola, sine, matyas, booth, trid } = surfaces;

/**
 * Surfaces without kinks, which bend so gently that a picture's grid misses nothing of them: for these the laws of smooth
 * surfaces hold to the last digit. What must hold for all, kinks or not, is in `everySurface.test.ts`.
 */
const gentle: readonly (readonly [id: string, surface: Surface])[] = Object.entries({
  mse,
  sincos,
  "sincos-wide": surfaces["sincos-wide"],
  parabola,
  sine,
  matyas,
  booth,
  trid,
});

/** Gentle surfaces as they are first shown. */
export const plots: readonly (readonly [name: string, plot: Plot])[] = gentle.map(([id, surface]) => [
  id,
  plotFor(surface),
]);

/** The same under every height scale. */
export const scaledPlots: readonly (readonly [name: string, plot: Plot])[] = gentle.flatMap(([id, surface]) =>
  scaleIds.map((scaleId) => [`${id}, ${scaleId}`, plotFor(surface, scaleId)] as const),
);

/** A surface over [−1, 1]² that no table has: f with its gradient. */
export function surfaceOf(
  value: (x: number, y: number) => number,
  gradient: (x: number, y: number) => Vec2,
  change: Partial<Surface> = {},
): Surface {
  return {
    label: "a surface",
    formula: "f(x, y)",
    source: "a test",
    axes: ["x", "y", "f"],
    variables: 2,
    quadratic: false,
    domain: { x: [-1, 1], y: [-1, 1] },
    defaults: { starts: [[0, 0]], stepSize: 0.1, steps: 100, scale: "linear" },
    minima: [],
    value,
    gradient,
    ...change,
  };
}

/** a x² + b y². */
export const paraboloid = (a: number, b: number): Surface =>
  surfaceOf(
    (x, y) => a * x ** 2 + b * y ** 2,
    (x, y) => [2 * a * x, 2 * b * y],
    { minima: a >= 0 && b >= 0 ? [[0, 0]] : [] },
  );

/** √x · y + 1/(y − 0.5)²: not a number for x < 0, infinite along y = 0.5. */
export const pitted: Surface = surfaceOf(
  (x, y) => Math.sqrt(x) * y + 1e-3 / (y - 0.5) ** 2,
  (x, y) => [y / (2 * Math.sqrt(x)), Math.sqrt(x) - 2e-3 / (y - 0.5) ** 3],
);
