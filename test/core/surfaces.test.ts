import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import { defaultTolerance } from "../../src/core/descent/limits.ts";
import { momentsOf } from "../../src/core/moments.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { MinimumLine, Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import type { Sym2 } from "../../src/core/algebra/sym2.ts";
import { add, norm, scale, type Vec2 } from "../../src/core/algebra/vec2.ts";
import { slopeAtZero } from "./differences.ts";
import { contains, pointsIn } from "./points.ts";

/** Every surface of the table; and the two other shapes that an MSE can have. */
const table: readonly (readonly [string, Surface])[] = [
  ...Object.entries(surfaces),
  ["mse of a perfect line", mse(momentsOf([1, 2, 4], [-1, -3, -7]))],
  ["mse where all x are equal", mse(momentsOf([0.1, 0.1, 0.1], [1, 3, 4]))],
];

describe.each(table)("%s", (_, surface) => {
  const { domain, defaults, minimumLine } = surface;
  const minima = surface.minima!; // of ours they are all known
  const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  const anywhere = pointsIn(domain);
  const grid = gridOver(domain, 200);
  const gridValues = grid.map(([x, y]) => surface.value(x, y));
  const lowest = gridValues.reduce((least, value) => Math.min(least, value));
  const range = gridValues.reduce((most, value) => Math.max(most, value)) - lowest;
  // What a derivative is compared with: the surface's mean slope and curvature from edge to edge.
  const slopes: Vec2 = [range / width, range / depth];
  const curvatures: Sym2 = [range / width ** 2, range / (width * depth), range / depth ** 2];

  /** Short enough for the narrowest waves of the table, long enough for rounding errors, which are ε/h. */
  const [hx, hy] = [3e-5 * width, 3e-5 * depth];

  test("its gradient agrees with central differences of its value", () => {
    expectAgreement(anywhere, 1e-7, ([x, y]) => {
      const [dx, dy] = surface.gradient(x, y);
      return [
        { got: dx, along: (t) => surface.value(x + t, y), step: hx, unit: slopes[0] },
        { got: dy, along: (t) => surface.value(x, y + t), step: hy, unit: slopes[1] },
      ];
    });
  });

  test("its Hessian agrees with central differences of its gradient", () => {
    expectAgreement(anywhere, 1e-6, ([x, y]) => {
      const [xx, xy, yy] = hessianAt(surface, x, y);
      return [
        { got: xx, along: (t) => surface.gradient(x + t, y)[0], step: hx, unit: curvatures[0] },
        { got: xy, along: (t) => surface.gradient(x + t, y)[1], step: hx, unit: curvatures[1] },
        { got: xy, along: (t) => surface.gradient(x, y + t)[0], step: hy, unit: curvatures[1] },
        { got: yy, along: (t) => surface.gradient(x, y + t)[1], step: hy, unit: curvatures[2] },
      ];
    });
  });

  test("value and derivatives are finite everywhere: in its minima, on its kinks, and far outside", () => {
    const isFinite = ([x, y]: Vec2) =>
      [surface.value(x, y), ...surface.gradient(x, y), ...hessianAt(surface, x, y)].every(Number.isFinite);
    // The axes and the diagonals, where kinks by |x|, |y| and |x² − y²| lie.
    const crossing = grid.slice(0, 201).flatMap(([x]): readonly Vec2[] => [0, x, -x].map((y) => [x, y]));
    const inside: readonly Vec2[] = [[0, 0], ...minima, ...defaults.starts, ...grid, ...crossing];
    expect(inside.filter((at) => !isFinite(at)).slice(0, 3)).toEqual([]);
    const far = pointsIn({ x: [domain.x[0] - 9 * width, domain.x[1] + 9 * width], y: domain.y });
    fc.assert(
      fc.property(far, (at) => {
        expect(isFinite(at)).toBe(true);
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

  test("its minima lie where it is searched, are level unless on the edge, and nothing lies lower", () => {
    const line: readonly Vec2[] = minimumLine
      ? [minimumLine.through, add(minimumLine.through, scale(minimumLine.direction, -3.7))]
      : [];
    for (const at of minima) expect(contains(surface.classicDomain ?? domain, at)).toBe(true);
    for (const [x, y] of [...minima, ...line]) {
      const isOnEdge = domain.x.includes(x) || domain.y.includes(y);
      if (!isOnEdge) expect(norm(surface.gradient(x, y))).toBeLessThan(1e-13 * Math.max(...slopes));
      expect(surface.value(x, y)).toBeLessThanOrEqual(lowest + 1e-14 * range);
    }
    if (minima.length + line.length > 0) return;
    // Unbounded below: the lowest point of any domain lies on its edge.
    const [x, y] = grid[gridValues.indexOf(lowest)]!;
    expect(domain.x.includes(x) || domain.y.includes(y)).toBe(true);
  });

  test("names every minimum: no search from a hollow of the grid ends as low, but elsewhere", () => {
    const best = minima.length > 0 ? surface.value(...minima[0]!) : minimumLine ? lowest : -Infinity;
    const distance = (a: Vec2, b: Vec2) =>
      Math.max(Math.abs(a[0] - b[0]) / width, surface.variables === 1 ? 0 : Math.abs(a[1] - b[1]) / depth);
    const far = (at: Vec2) =>
      minimumLine
        ? distanceToLine(minimumLine, at) / width
        : Math.min(...minima.map((minimum) => distance(minimum, at)));
    const hollows = grid
      .map((at, i) => ({ at, value: gridValues[i]! }))
      .filter(({ value }, i) => [-1, 1, -201, 201].every((to) => !(gridValues[i + to]! < value)))
      .toSorted((a, b) => a.value - b.value)
      .slice(0, 30);
    const found = hollows.map(({ at }) => lowestNear(surface, at));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((at) => surface.value(...at) < best + 1e-12 * range && far(at) > 2e-3)).toEqual([]);
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

  test("with its defaults every ball goes down, stays in the picture, and one of them goes a visible way", () => {
    const { starts, stepSize, steps } = defaults;
    const ways = starts.map((start) => {
      const limits = { steps, tolerance: defaultTolerance };
      const { ending, points, values } = descend(surface, optimizers.gd.make({ lr: stepSize }), start, limits);
      expect(ending).not.toBe("diverged");
      expect(values.at(-1)).toBeLessThan(values[0]!);
      for (let i = 0; i < points.length; i += 2) expect(contains(domain, [points[i]!, points[i + 1]!])).toBe(true);
      return Math.hypot((points.at(-2)! - start[0]) / width, (points.at(-1)! - start[1]) / depth);
    });
    expect(Math.max(...ways)).toBeGreaterThan(1 / 20);
  });

  test("says what it is", () => {
    for (const text of [surface.label, surface.formula, surface.source, surface.axes[0], surface.axes[2]]) {
      expect(text.trim()).not.toBe("");
    }
  });
});

function distanceToLine({ through, direction }: MinimumLine, [x, y]: Vec2): number {
  const [dx, dy] = [x - through[0], y - through[1]];
  return Math.abs(dx * direction[1] - dy * direction[0]) / norm(direction);
}

/** A local minimum over the domain, by compass search: the best of eight neighbours, nearer whenever none is better. */
function lowestNear({ domain, value }: Surface, from: Vec2): Vec2 {
  const clamp = (t: number, [min, max]: readonly [number, number]) => Math.min(Math.max(t, min), max);
  let [at, share] = [from, 1 / 200];
  while (share > 1e-12) {
    const [dx, dy] = [share * (domain.x[1] - domain.x[0]), share * (domain.y[1] - domain.y[0])];
    const around = [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].map((j): Vec2 => [clamp(at[0] + i * dx, domain.x), clamp(at[1] + j * dy, domain.y)]),
    );
    const best = around.reduce((one, other) => (value(...other) < value(...one) ? other : one), at);
    if (best === at) share /= 2;
    at = best;
  }
  return at;
}

interface Comparison {
  readonly got: number;
  /** The function whose derivative at 0 it is. */
  along(t: number): number;
  readonly step: number;
  readonly unit: number;
}

/**
 * Compares derivatives with differences at random points. Points where the differences themselves are not sure, because
 * a kink or a cusp is near, do not count; there may be few of these.
 */
function expectAgreement(points: fc.Arbitrary<Vec2>, tolerance: number, at: (point: Vec2) => readonly Comparison[]) {
  let [sure, unsure] = [0, 0];
  fc.assert(
    fc.property(points, (point) => {
      for (const { got, along, step, unit } of at(point)) {
        const want = slopeAtZero(along, step, 0.1 * tolerance * unit);
        if (Number.isNaN(want)) {
          unsure++;
          continue;
        }
        sure++;
        expect(Math.abs(got - want)).toBeLessThan(tolerance * unit);
      }
    }),
  );
  expect(unsure).toBeLessThan(0.1 * sure);
}

function gridOver({ x, y }: Surface["domain"], cells: number): readonly Vec2[] {
  const along = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / cells;
  return Array.from({ length: (cells + 1) ** 2 }, (_, k): Vec2 => [
    along(x, k % (cells + 1)),
    along(y, Math.floor(k / (cells + 1))),
  ]);
}
