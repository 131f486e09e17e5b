import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import { along, contains, sampleSurface } from "../../src/mesh/surface/samples.ts";
import { between } from "../between.ts";
import { pitted, surfaceOf } from "./plots.ts";

describe.each(Object.entries(surfaces))("%s", (_, surface) => {
  const { columns, rows, data, range } = sampleSurface(surface, surface.domain, 33);

  test("each sample is the surface's own value and gradient there; a ribbon needs two rows only", () => {
    expect([columns, rows]).toEqual([33, surface.variables === 1 ? 2 : 33]);
    const expected = Array.from({ length: columns * rows }, (__, i) => {
      const x = along(surface.domain.x, (i % columns) / (columns - 1));
      const y = along(surface.domain.y, Math.floor(i / columns) / (rows - 1));
      return [surface.value(x, y), ...surface.gradient(x, y)];
    });
    expect(Array.from(data)).toEqual(expected.flat());
  });

  test("its range holds every sample, and every known minimum exactly", () => {
    const values = data.filter((__, i) => i % 3 === 0);
    const minima = surface.minima!.map((at) => surface.value(...at));
    expect(range).toEqual([Math.min(...values, ...minima), Math.max(...values)]);
  });
});

test("both edges of a domain are sampled exactly", () => {
  fc.assert(
    fc.property(
      fc.tuple(between(-1e3, 1e3), between(-1e3, 1e3), between(1e-3, 1e3), between(1e-3, 1e3)),
      fc.integer({ min: 2, max: 40 }),
      ([left, near, width, depth], resolution) => {
        const domain = { x: [left, left + width], y: [near, near + depth] } as const;
        const position = surfaceOf(
          () => 0,
          (x, y) => [x, y],
        );
        const { data } = sampleSurface(position, domain, resolution);
        expect(Array.from(data.subarray(1, 3))).toEqual([domain.x[0], domain.y[0]]);
        expect(Array.from(data.subarray(-2))).toEqual([domain.x[1], domain.y[1]]);
      },
    ),
  );
});

test("values that are not finite stay in the samples, and out of the range", () => {
  const { data, range } = sampleSurface(pitted, pitted.domain, 41);
  const values = data.filter((_, i) => i % 3 === 0);
  const finite = values.filter(Number.isFinite);
  expect(finite.length).toBeLessThan(values.length);
  expect(range).toEqual([Math.min(...finite), Math.max(...finite)]);
});

test("a surface without a finite value has the range 0 to 0", () => {
  const nowhere = surfaceOf(
    () => NaN,
    () => [NaN, NaN],
  );
  expect(sampleSurface(nowhere, nowhere.domain, 4).range).toEqual([0, 0]);
});

test("a minimum outside the chosen domain does not count", () => {
  const { range } = sampleSurface(surfaces.parabola, { x: [10, 20], y: [-0.5, 0.5] }, 5);
  expect(range).toEqual([100, 400]);
});

test("where the minima form a line, its value is in the range if the line crosses the domain, and only then", () => {
  const surface = mse({ n: 3, meanX: 0.37, meanY: 1, sxx: 0, sxy: 0, syy: 0.5 });
  const lowest = surface.value(...surface.minimumLine!.through);
  expect(sampleSurface(surface, surface.domain, 4).range[0]).toBeCloseTo(lowest, 12);
  const beside = { x: [10, 11], y: [10, 11] } as const;
  expect(sampleSurface(surface, beside, 4).range[0]).toBeGreaterThan(1);
});

test("a grid of less than 2 × 2 is refused", () => {
  expect(() => sampleSurface(surfaces.mse, surfaces.mse.domain, 1)).toThrow(
    new RangeError("grid needs at least 2 × 2 vertices, got 1 × 1"),
  );
});

test("a domain contains its edges, and nothing beyond", () => {
  const domain = { x: [0, 1], y: [2, 3] } as const;
  expect([contains(domain, 0, 3), contains(domain, 1, 2), contains(domain, 1.1, 2), contains(domain, 0, 1.9)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
