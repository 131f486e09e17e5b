import { clampTo } from "../../src/core/world.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { normalOn, pointOn, slopeOn } from "../../src/mesh/surface/plot.ts";
import { between } from "../between.ts";
import { contains, pointsIn } from "../core/points.ts";
import { paraboloid, plotFor, scaledPlots } from "./plots.ts";
import { dot, length, sub, unit, upOf, vec3, xyz } from "../../src/core/algebra/vec3.ts";
import { cross } from "./vectors.ts";

describe.each(scaledPlots)("%s", (_, plot) => {
  const { domain } = plot;
  const [hx, hy] = [1e-7 * (domain.x[1] - domain.x[0]), 1e-7 * (domain.y[1] - domain.y[0])];

  test("its normal is unit, points up, and agrees with differenced positions", () => {
    fc.assert(
      fc.property(pointsIn(domain), ([x, y]) => {
        const normal = normalOn(plot, [x, y]);
        expect(length(normal)).toBeCloseTo(1, 12);
        expect(upOf(normal)).toBeGreaterThan(0);
        const across = sub(pointOn(plot, [x + hx, y]), pointOn(plot, [x - hx, y]));
        const along = sub(pointOn(plot, [x, y + hy]), pointOn(plot, [x, y - hy]));
        expect(dot(unit(cross(across, along)), normal)).toBeGreaterThan(1 - 1e-6);
      }),
    );
  });

  test("its normal stands square on both slopes", () => {
    fc.assert(
      fc.property(pointsIn(domain), (at) => {
        const [right, back] = slopeOn(plot, at);
        const normal = normalOn(plot, at);
        const tolerance = 1e-12 * (1 + Math.abs(right) + Math.abs(back));
        expect(Math.abs(dot(normal, vec3(1, right, 0)))).toBeLessThan(tolerance);
        expect(Math.abs(dot(normal, vec3(0, back, -1)))).toBeLessThan(tolerance);
      }),
    );
  });

  test("it fills its box, and does not leave it", () => {
    fc.assert(
      fc.property(pointsIn(domain), (at) => {
        const [x, y, z] = xyz(pointOn(plot, at));
        expect(Math.abs(x)).toBeLessThanOrEqual(plot.box.width / 2 + 1e-12);
        expect(Math.abs(z)).toBeLessThanOrEqual(plot.box.depth / 2 + 1e-12);
        // A top between two samples may rise over the highest of them by what a parabola does.
        expect(Math.abs(y - plot.box.height / 2)).toBeLessThanOrEqual(plot.box.height * (0.5 + 1e-3));
      }),
    );
  });
});

test("the slopes of a bowl, in closed form", () => {
  // 3x² + y² rises from 0 to 4 over a box of height 0.45: x and y run over 2 while the world runs over 1.
  const plot = plotFor(paraboloid(3, 1));
  fc.assert(
    fc.property(pointsIn(plot.domain), ([x, y]) => {
      const [right, back] = slopeOn(plot, [x, y]);
      expect(right).toBeCloseTo((6 * x * 0.45 * 2) / 4, 12);
      expect(back).toBeCloseTo((2 * y * 0.45 * 2) / 4, 12);
    }),
  );
});

test("clampTo answers the nearest point of the domain, and says whether that is another one", () => {
  const domain = { x: [-1, 2], y: [3, 5] } as const;
  fc.assert(
    fc.property(fc.tuple(between(-5, 5), between(-5, 9)), pointsIn(domain), (at: Vec2, other) => {
      const { at: nearest, outside } = clampTo(domain, at);
      const distance = ([x, y]: Vec2) => Math.hypot(x - at[0], y - at[1]);
      expect(contains(domain, nearest)).toBe(true);
      expect(distance(nearest)).toBeLessThanOrEqual(distance(other));
      expect(outside).toBe(!contains(domain, at));
      if (!outside) expect(nearest).toEqual(at);
    }),
  );
});
