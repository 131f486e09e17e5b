import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hessianAt } from "../../src/core/hessianAt.ts";
import { momentsOf } from "../../src/core/moments.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/mse.ts";
import type { Sym2 } from "../../src/core/sym2.ts";
import { add, norm, scale, sub, type Vec2 } from "../../src/core/vec2.ts";
import { contains, pointsIn } from "./points.ts";

/** Every surface of the table; and the two other shapes that an MSE can have. */
const table: readonly (readonly [string, Surface])[] = [
  ...Object.entries(surfaces),
  ["mse of a perfect line", mse(momentsOf([1, 2, 4], [-1, -3, -7]))],
  ["mse where all x are equal", mse(momentsOf([0.1, 0.1, 0.1], [1, 3, 4]))],
];

describe.each(table)("%s", (_, surface) => {
  const { domain, defaults, minima, minimumLine } = surface;
  const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  /** A short way along each axis: rounding (ε/h) and truncation (h²) errors of a central difference are both small. */
  const [hx, hy] = [1e-5 * width, 1e-5 * depth];
  const anywhere = pointsIn(domain);
  const grid = gridOver(domain, 200);
  const gridValues = grid.map(([x, y]) => surface.value(x, y));
  const lowest = gridValues.reduce((least, value) => Math.min(least, value));
  const range = gridValues.reduce((most, value) => Math.max(most, value)) - lowest;
  // What a derivative is compared with: the surface's mean slope and curvature from edge to edge.
  const slopes: Vec2 = [range / width, range / depth];
  const curvatures: Sym2 = [range / width ** 2, range / (width * depth), range / depth ** 2];

  test("its gradient agrees with central differences of its value", () => {
    fc.assert(
      fc.property(anywhere, ([x, y]) => {
        const [dx, dy] = surface.gradient(x, y);
        const alongX = (surface.value(x + hx, y) - surface.value(x - hx, y)) / (2 * hx);
        const alongY = (surface.value(x, y + hy) - surface.value(x, y - hy)) / (2 * hy);
        expect(Math.abs(dx - alongX)).toBeLessThan(1e-7 * slopes[0]);
        expect(Math.abs(dy - alongY)).toBeLessThan(1e-7 * slopes[1]);
      }),
    );
  });

  test("its Hessian agrees with central differences of its gradient", () => {
    fc.assert(
      fc.property(anywhere, ([x, y]) => {
        const [xx, xy, yy] = hessianAt(surface, x, y);
        const alongX = scale(sub(surface.gradient(x + hx, y), surface.gradient(x - hx, y)), 1 / (2 * hx));
        const alongY = scale(sub(surface.gradient(x, y + hy), surface.gradient(x, y - hy)), 1 / (2 * hy));
        expect(Math.abs(xx - alongX[0])).toBeLessThan(1e-6 * curvatures[0]);
        expect(Math.abs(xy - alongX[1])).toBeLessThan(1e-6 * curvatures[1]);
        expect(Math.abs(xy - alongY[0])).toBeLessThan(1e-6 * curvatures[1]);
        expect(Math.abs(yy - alongY[1])).toBeLessThan(1e-6 * curvatures[2]);
      }),
    );
  });

  test("without its exact Hessian the differenced one is the same", () => {
    const { hessian: _exact, ...inexact } = surface;
    fc.assert(
      fc.property(anywhere, ([x, y]) => {
        const [got, want] = [hessianAt(inexact, x, y), hessianAt(surface, x, y)];
        got.forEach((entry, i) => expect(Math.abs(entry - want[i]!)).toBeLessThan(1e-6 * curvatures[i]!));
      }),
    );
  });

  test("is quadratic, if it says so, and only then: its Hessian is the same everywhere", () => {
    const start = hessianAt(surface, ...defaults.starts[0]!);
    const isConstant = grid.every(([x, y]) => hessianAt(surface, x, y).every((entry, i) => entry === start[i]));
    expect(isConstant).toBe(surface.quadratic);
  });

  test("depends on both variables, or on x alone if it says so", () => {
    const isFlat = grid.every(
      ([x, y]) => surface.gradient(x, y)[1] === 0 && surface.value(x, y) === surface.value(x, 0),
    );
    expect(isFlat).toBe(surface.variables === 1);
  });

  test("its minima lie in the domain, are level, and nothing lies lower", () => {
    const line: readonly Vec2[] = minimumLine
      ? [minimumLine.through, add(minimumLine.through, scale(minimumLine.direction, -3.7))]
      : [];
    expect(minima.length + line.length).toBeGreaterThan(0);
    for (const at of minima) expect(contains(domain, at)).toBe(true);
    for (const [x, y] of [...minima, ...line]) {
      expect(norm(surface.gradient(x, y))).toBeLessThan(1e-13 * Math.max(...slopes));
      expect(surface.value(x, y)).toBeLessThanOrEqual(lowest);
    }
  });

  test("names every minimum: each grid point that lies as low as one beside a minimum can is beside one", () => {
    const named = minimumLine ? [minimumLine.through] : minima;
    // A minimum is at most half a cell away from a grid point: its Hessian says how much higher that point can be.
    const climb = (from: Vec2, [x, y]: Vec2) => {
      const [xx, xy, yy] = hessianAt(surface, ...from);
      const [dx, dy] = [x - from[0], y - from[1]];
      return (xx * dx * dx) / 2 + xy * dx * dy + (yy * dy * dy) / 2;
    };
    const halfCells = [width / 400, -width / 400].map((dx): Vec2 => [dx, depth / 400]);
    const most = Math.max(...named.flatMap((at) => halfCells.map((offset) => climb(at, add(at, offset)))));
    const unnamed = grid.filter(
      (at, i) =>
        gridValues[i]! <= lowest + most && named.every((minimum) => climb(minimum, at) > 2 * most + 1e-9 * range),
    );
    expect(unnamed.slice(0, 3)).toEqual([]);
  });

  test("its defaults can be used: 1 to 8 starts in the domain, a step size that the panel offers, whole steps", () => {
    const { min, max } = optimizers.gd.params.lr;
    expect(defaults.starts.length).toBeGreaterThanOrEqual(1);
    expect(defaults.starts.length).toBeLessThanOrEqual(8);
    for (const start of defaults.starts) expect(contains(domain, start)).toBe(true);
    expect(defaults.stepSize).toBeGreaterThanOrEqual(min);
    expect(defaults.stepSize).toBeLessThanOrEqual(max);
    expect(Number.isInteger(defaults.steps) && defaults.steps > 0).toBe(true);
  });

  test("says what it is", () => {
    for (const text of [surface.label, surface.formula, surface.source, surface.axes[0], surface.axes[2]]) {
      expect(text.trim()).not.toBe("");
    }
  });
});

function gridOver({ x, y }: Surface["domain"], cells: number): readonly Vec2[] {
  const along = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / cells;
  return Array.from({ length: (cells + 1) ** 2 }, (_, k): Vec2 => [
    along(x, k % (cells + 1)),
    along(y, Math.floor(k / (cells + 1))),
  ]);
}
