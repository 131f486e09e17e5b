import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { pick } from "../../src/mesh/pick.ts";
import { pointOn, plotOf, type Plot } from "../../src/mesh/surface/plot.ts";
import { along as mix } from "../../src/mesh/surface/samples.ts";
import { boxOf, fromWorld } from "../../src/core/world.ts";
import { eye, middle } from "../../src/shot/layout/camera.ts";
import { between } from "../between.ts";
import { pointsIn } from "../core/points.ts";
import { pitted, plotFor, plots, scaledPlots, surfaceOf } from "./plots.ts";
import {
  along,
  atHeight,
  frontOf,
  rightOf,
  sub,
  unit,
  upOf,
  vec3,
  xyz,
  type Vec3,
} from "../../src/core/algebra/vec3.ts";

/** Eyes around the box, from nearly level to straight above. */
const eyes = fc
  .tuple(between(0, 2 * Math.PI), between(0.1, Math.PI / 2 - 1e-3), between(0.5, 1.6))
  .map(([azimuth, elevation, zoom]) => eye({ azimuth, elevation, zoom, target: middle }, boxOf(2)));

/** Is a point of the surface seen from an eye, with nothing of the surface before it, by so much? */
function isSeen(plot: Plot, from: Vec3, point: Vec3): boolean {
  const clear = (share: number) => {
    const seen = along(point, sub(from, point), share);
    if (Math.abs(rightOf(seen)) > plot.box.width / 2 || Math.abs(frontOf(seen)) > plot.box.depth / 2) return true;
    return upOf(seen) > upOf(pointOn(plot, fromWorld(plot.domain, plot.box, seen))) + 0.5 * share * 0.02;
  };
  return Array.from({ length: 4000 }, (_, i) => (i + 1) / 4000).every(clear);
}

describe.each(scaledPlots)("%s", (_, plot) => {
  const { x, y } = plot.domain;
  /** Without the very edges, which a ray from outside meets where it enters. */
  const inner = fc
    .tuple(between(1e-3, 1 - 1e-3), between(1e-3, 1 - 1e-3))
    .map(([u, v]): Vec2 => [mix(x, u), mix(y, v)]);

  test("a ray towards a point that is seen finds that point", () => {
    let seen = 0;
    fc.assert(
      fc.property(eyes, inner, (from, at) => {
        const target = pointOn(plot, at);
        if (!isSeen(plot, from, target)) return;
        seen++;
        const found = pick(plot, from, unit(sub(target, from)));
        expect(Math.abs(found![0] - at[0]) / (x[1] - x[0])).toBeLessThan(1e-6);
        expect(Math.abs(found![1] - at[1]) / (y[1] - y[0])).toBeLessThan(1e-6);
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe.each(plots)("%s", (_, plot) => {
  test("a ray past the box finds nothing", () => {
    fc.assert(
      fc.property(eyes, (from) => {
        expect(pick(plot, from, unit(from))).toBe(null); // away from the box
        expect(pick(plot, atHeight(from, 3), vec3(1, 0, 0))).toBe(null); // over it
        expect(pick(plot, vec3(2, upOf(from), 2), vec3(0, -1, 0))).toBe(null); // beside it
      }),
    );
  });

  test("a ray straight down finds the point below, edges and all", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), (at) => {
        const [x, , z] = xyz(pointOn(plot, at));
        const inside = 1 - 1e-9; // rounding may put the very edge outside
        const found = pick(plot, vec3(x * inside, 2, z * inside), vec3(0, -1, 0))!;
        expect(found[0]).toBeCloseTo(at[0], 5);
        expect(found[1]).toBeCloseTo(at[1], 5);
      }),
    );
  });

  test("a ray from below finds the underside", () => {
    const found = pick(plot, vec3(0.1, -1, 0.05), vec3(0, 1, 0))!;
    const expected = fromWorld(plot.domain, plot.box, vec3(0.1, 0, 0.05));
    expect(found[0]).toBeCloseTo(expected[0], 9);
    expect(found[1]).toBeCloseTo(expected[1], 9);
  });
});

test("a top that rises out of the box, between two samples, is found as well", () => {
  const peak = surfaceOf(
    (x, y) => Math.exp(-20 * (x * x + y * y)),
    (x, y) => [-40 * x * Math.exp(-20 * (x * x + y * y)), -40 * y * Math.exp(-20 * (x * x + y * y))],
  );
  const plot = plotOf(peak, peak.domain, [0, 0.8], "linear"); // the samples missed the top by a fifth
  const from = eye({ azimuth: 0.62, elevation: 0.5, zoom: 1, target: middle }, boxOf(2));
  const found = pick(plot, from, unit(sub(pointOn(plot, [0, 0]), from)))!;
  expect(Math.hypot(...found)).toBeLessThan(0.01);
});

describe("holes", () => {
  const plot = plotFor(pitted, "linear", 41);
  const down = vec3(0, -1, 0);

  test("a ray through a hole finds nothing", () => {
    expect(pick(plot, vec3(-0.2, 2, 0.1), down)).toBe(null);
  });

  test("a ray that enters over a hole finds the surface behind it", () => {
    const target = pointOn(plot, [0.6, -0.4]);
    const from = vec3(-1, 0.8, frontOf(target));
    const found = pick(plot, from, unit(sub(target, from)))!;
    expect(found[0]).toBeCloseTo(0.6, 6);
    expect(found[1]).toBeCloseTo(-0.4, 6);
  });

  test("a ray that meets a hole's edge from above does not take it for the surface", () => {
    const from = vec3(0.4, 0.3, 0.1);
    const found = pick(plot, from, unit(vec3(-1, -0.01, 0)));
    if (found) expect(found[0]).toBeGreaterThanOrEqual(0);
    else expect(found).toBe(null);
  });
});
