import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf } from "../../src/core/world.ts";
import {
  between as blend,
  directionsOf,
  eye,
  distanceOf,
  middle,
  orbit,
  pan,
  turnedTowards,
  sides,
  targetOf,
  zoom,
  type CameraPose,
} from "../../src/shot/layout/camera.ts";
import { between } from "../between.ts";
import { cross } from "../mesh/vectors.ts";
import { dot, rightOf, sub, upOf, xyz } from "../../src/core/algebra/vec3.ts";

const views = { home: { azimuth: 0.62, elevation: 0.5, zoom: 1, target: middle }, ...sides };
const start = fc.constantFrom<CameraPose>(...Object.values(views));
const box = boxOf(2);
/** What hands do: any number of turns, zooms and shifts, small and wild. */
const moves = fc.array(
  fc.oneof(
    fc.tuple(between(-7, 7), between(-7, 7)).map(
      ([right, up]) =>
        (pose: CameraPose) =>
          orbit(pose, right, up),
    ),
    between(0.05, 20).map((factor) => (pose: CameraPose) => zoom(pose, factor)),
    fc.tuple(between(-2, 2), between(-2, 2)).map(
      ([right, up]) =>
        (pose: CameraPose) =>
          pan(pose, box, right, up),
    ),
  ),
  { maxLength: 8 },
);
const poses = fc.tuple(start, moves).map(([pose, all]) => all.reduce((moved, move) => move(moved), pose));

describe("wherever it was moved", () => {
  test("the eye stays at its distance from the target, above the floor, and never straight overhead", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const [x, y, z] = toTarget(pose);
        expect(Math.hypot(x, y, z)).toBeCloseTo(distanceOf(pose), 8);
        expect(upOf(eye(pose, box))).toBeGreaterThan(0);
        expect(Math.hypot(x, z)).toBeGreaterThan(0);
      }),
    );
  });

  test("the picture keeps a use: neither inside the surface's middle nor so far that nothing is seen", () => {
    fc.assert(
      fc.property(poses, ({ zoom: nearer, target }) => {
        expect(nearer).toBeGreaterThanOrEqual(0.25);
        expect(nearer).toBeLessThanOrEqual(8);
        expect(Math.max(...target.map(Math.abs))).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test("azimuth 0 looks from the front, a quarter turn to the right from the right", () => {
  const level: CameraPose = { azimuth: 0, elevation: 0, zoom: 1, target: [0, 0, 0] };
  expect(eye(level, box)).toEqual([0, 0, distanceOf(level)]);
  expect(rightOf(eye({ ...level, azimuth: Math.PI / 2 }, box))).toBeCloseTo(distanceOf(level), 12);
});

test("turning adds up, and turning back undoes it, away from the limits", () => {
  const small = between(-0.1, 0.1);
  fc.assert(
    fc.property(small, small, small, small, (right, up, more, higher) => {
      const twice = orbit(orbit(views.home, right, up), more, higher);
      expect(twice.azimuth).toBeCloseTo(orbit(views.home, right + more, up + higher).azimuth, 12);
      expect(twice.elevation).toBeCloseTo(orbit(views.home, right + more, up + higher).elevation, 12);
      expect(orbit(orbit(views.home, right, up), -right, -up).azimuth).toBeCloseTo(views.home.azimuth, 12);
    }),
  );
});

test("zooming divides by what the distance is multiplied with, and changes nothing else", () => {
  fc.assert(
    fc.property(start, between(0.5, 2), (pose, factor) => {
      expect(zoom(pose, factor)).toEqual({ ...pose, zoom: pose.zoom / factor });
      expect(distanceOf(zoom(pose, factor))).toBeCloseTo(distanceOf(pose) * factor, 8);
    }),
  );
});

test("panning shifts the target within the picture's plane, by world units", () => {
  const small = between(-0.05, 0.05);
  fc.assert(
    fc.property(fc.constantFrom<CameraPose>(views.home, views.front, views.side), small, small, (pose, right, up) => {
      const panned = pan(pose, box, right, up);
      const shift = xyz(sub(targetOf(panned, box), targetOf(pose, box)));
      expect(panned).toMatchObject({ azimuth: pose.azimuth, elevation: pose.elevation, zoom: pose.zoom });
      expect(Math.hypot(...shift)).toBeCloseTo(Math.hypot(right, up), 12);
      const sight = toTarget(pose);
      expect(shift[0] * sight[0] + shift[1] * sight[1] + shift[2] * sight[2]).toBeCloseTo(0, 12);
    }),
  );
});

test("panning up raises the target, panning right moves it to the right as seen from the front", () => {
  const { target } = views.front;
  expect(pan(views.front, box, 0, 0.1).target[1]).toBeGreaterThan(target[1]);
  expect(pan(views.front, box, 0.1, 0).target[0]).toBeGreaterThan(target[0]);
});

test("on the way between two poses it begins at the one, ends at the other, and halfway is their mean", () => {
  fc.assert(
    fc.property(poses, poses, (from, to) => {
      expect(blend(from, to, 0)).toEqual(from);
      expect(blend(from, to, 1)).toEqual(to);
      expect(blend(from, to, 0.5).azimuth).toBeCloseTo((from.azimuth + to.azimuth) / 2, 12);
    }),
  );
});

test("a way to another pose never goes further round than half a turn", () => {
  fc.assert(
    fc.property(poses, poses, between(-50, 50), (from, to, more) => {
      const turned = turnedTowards({ ...from, azimuth: from.azimuth + more }, to);
      expect(Math.abs(to.azimuth - turned.azimuth)).toBeLessThanOrEqual(Math.PI + 1e-9);
      const turns = (turned.azimuth - from.azimuth - more) / (2 * Math.PI);
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
    }),
  );
});

test("the picture's directions are square on each other, right handed, and level ones point up", () => {
  fc.assert(
    fc.property(poses, (pose) => {
      const { right, up, outward } = directionsOf(pose);
      for (const [a, b] of [
        [right, up],
        [up, outward],
        [outward, right],
      ] as const)
        expect(dot(a, b)).toBeCloseTo(0, 12);
      expect(dot(cross(right, up), outward)).toBeCloseTo(1, 12);
      expect(upOf(right)).toBe(0);
      expect(upOf(up)).toBeGreaterThan(0);
    }),
  );
});

function toTarget(pose: CameraPose) {
  return xyz(sub(eye(pose, box), targetOf(pose, box)));
}
