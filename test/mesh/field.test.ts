import { describe, expect, test } from "vitest";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import { pointOn, slopeOn } from "../../src/mesh/surface/plot.ts";
import { along, sampleSurface } from "../../src/mesh/surface/samples.ts";
import { worst } from "../worst.ts";
import { pitted, plotFor, scaledPlots, surfaceOf } from "./plots.ts";
import { upOf } from "../../src/core/algebra/vec3.ts";

describe.each(scaledPlots)("%s", (_, plot) => {
  const { surface, domain, range } = plot;
  const samples = sampleSurface(surface, domain, 33);
  const { columns, rows, texels } = fieldOf(plot, samples);

  test("a texel is the surface's height, its two world slopes, and the value's share of the range", () => {
    expect([columns, rows]).toEqual([samples.columns, samples.rows]);
    const expected = Array.from({ length: columns * rows }, (__, i) => {
      const x = along(domain.x, (i % columns) / (columns - 1));
      const y = along(domain.y, Math.floor(i / columns) / (rows - 1));
      const share = (surface.value(x, y) - range[0]) / (range[1] - range[0]);
      return [upOf(pointOn(plot, [x, y])), ...slopeOn(plot, [x, y]), share];
    });
    expect(worst(texels, expected.flat())).toBeLessThan(2 ** -24);
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

test("a surface of one value lies flat, at the lowest colour", () => {
  const flat = surfaceOf(
    () => 3,
    () => [0, 0],
  );
  const { texels } = fieldOf(plotFor(flat), sampleSurface(flat, flat.domain, 2));
  expect([...texels]).toEqual(Array(16).fill(0));
});
