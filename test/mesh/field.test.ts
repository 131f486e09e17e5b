import { describe, expect, test } from "vitest";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { along, sampleSurface } from "../../src/mesh/surface/samples.ts";
import { worst } from "../worst.ts";
import { pitted, plotFor, scaledPlots, surfaceOf } from "./plots.ts";
import { valueAt } from "./fieldValue.ts";

describe.each(scaledPlots)("%s", (_, plot) => {
  const { surface, domain, range } = plot;
  const samples = sampleSurface(surface, domain, 33);
  const { columns, rows, texels } = fieldOf(plot, samples);

  test("a texel is the value's share of the range, what it gains to the next samples, and its height", () => {
    expect([columns, rows]).toEqual([samples.columns, samples.rows]);
    const span = range[1] - range[0];
    const [perColumn, perRow] = [(domain.x[1] - domain.x[0]) / (columns - 1), (domain.y[1] - domain.y[0]) / (rows - 1)];
    for (let i = 0; i < columns * rows; i++) {
      const at: Vec2 = [
        along(domain.x, (i % columns) / (columns - 1)),
        along(domain.y, Math.floor(i / columns) / (rows - 1)),
      ];
      const [value, [byX, byY]] = [surface.value(...at), surface.gradient(...at)];
      const expected = [
        (value - range[0]) / span,
        (byX * perColumn) / span,
        (byY * perRow) / span,
        plot.scale.height(value),
      ];
      const texel = texels.subarray(4 * i, 4 * i + 4);
      expect(worst(texel, expected) / Math.max(1, ...expected.map(Math.abs))).toBeLessThan(2 ** -23);
    }
  });

  test("between samples the shader's cubics are nearer to the surface than half a per mille of its range", () => {
    const worstMiss = Math.max(
      ...Array.from({ length: 400 }, (__, i) => {
        const share: Vec2 = [(i % 20) / 19, Math.floor(i / 20) / 19];
        const exact =
          (surface.value(along(domain.x, share[0]), along(domain.y, share[1])) - range[0]) / (range[1] - range[0]);
        return Math.abs(valueAt({ columns, rows, texels }, share) - exact);
      }),
    );
    expect(worstMiss).toBeLessThan(5e-4);
  });
});

test("a hole is not a number in all of its four, also where the value is infinite", () => {
  const { columns, rows, texels } = fieldOf(plotFor(pitted, "linear", 21), sampleSurface(pitted, pitted.domain, 21));
  let holes = 0;
  for (let i = 0; i < columns * rows; i++) {
    const texel = texels.subarray(4 * i, 4 * i + 4);
    const x = along(pitted.domain.x, (i % columns) / (columns - 1));
    const y = along(pitted.domain.y, Math.floor(i / columns) / (rows - 1));
    const isHole = !Number.isFinite(pitted.value(x, y));
    if (isHole) holes++;
    expect(texel.every(Number.isNaN)).toBe(isHole);
  }
  expect(holes).toBeGreaterThan(0);
});

test("in a cusp and in the tip of a cone slopes are what a cubic can follow", () => {
  const cusp = surfaceOf(
    (x) => Math.sqrt(Math.abs(x)),
    (x) => [Math.sign(x) / (2 * Math.sqrt(Math.abs(x))), 0],
  );
  const { texels } = fieldOf(plotFor(cusp), sampleSurface(cusp, cusp.domain, 21));
  expect(texels.every(Number.isFinite)).toBe(true);
  for (let i = 1; i < 20; i++)
    expect(Math.abs(texels[4 * i + 1]!)).toBeLessThanOrEqual(
      3.0001 * Math.max(...[i - 1, i + 1].map((other) => Math.abs(texels[4 * other]! - texels[4 * i]!))),
    );
});

test("a surface of one value lies flat, at the lowest colour", () => {
  const flat = surfaceOf(
    () => 3,
    () => [0, 0],
  );
  const { texels } = fieldOf(plotFor(flat), sampleSurface(flat, flat.domain, 2));
  expect([...texels]).toEqual(Array(16).fill(0));
});
