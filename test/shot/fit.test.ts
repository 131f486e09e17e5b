import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poseByDistance } from "../../src/shot/layout/poseByDistance.ts";
import { distanceOf, middle } from "../../src/shot/layout/camera.ts";
import { homesOf, seenIn } from "../../src/shot/layout/cameras.ts";
import { coverageOf } from "../../src/shot/layout/coverage.ts";
import { fit, type Seen } from "../../src/shot/layout/fit.ts";
import { azimuths, elevations } from "../../src/shot/layout/home.ts";
import { orbitBy, panBy, unitsPerPixel } from "../../src/shot/layout/hand.ts";
import { cornersOf, labelsOf } from "../../src/shot/layout/outline.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { between } from "../between.ts";

const withPanes = (count: number): Shot => ({
  ...firstShot,
  panes: Array.from({ length: count }, () => firstShot.panes[0]!),
});
/** Pictures of the page in windows of six sizes, from a large screen to a phone across. */
const pictures = [
  [960, 610],
  [1600, 970],
  [2240, 1330],
  [390, 490],
  [844, 250],
  [768, 560],
] as const;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const angles = fc.record({ azimuth: between(-7, 7), elevation: between(0.02, 1.56), perspective: between(0, 1) });
const stages = fc
  .tuple(fc.integer({ min: 480, max: 3000 }), fc.integer({ min: 300, max: 2000 }), fc.boolean())
  .map(([width, height, labelled]) => ({ x: 0, y: 0, width, height, labelled }));
const [{ framed }] = seenIn(prepareNow(firstShot), 960, 610) as [Seen];

describe("from any angle, on any stage", () => {
  test("the box and what is written beside it are inside, and could not be larger", () => {
    fc.assert(
      fc.property(angles, stages, (angle, stage) => {
        const { scale, x, y } = fit({ framed, stage }, angle);
        const marks = [...cornersOf(framed, angle), ...(stage.labelled ? labelsOf(framed, angle) : [])];
        const lefts = marks.map((mark) => x + scale * mark.x - mark.left);
        const rights = marks.map((mark) => x + scale * mark.x + mark.right);
        const tops = marks.map((mark) => y + scale * mark.y - mark.over);
        const feet = marks.map((mark) => y + scale * mark.y + mark.under);
        const [left, right, top, foot] = [
          Math.min(...lefts),
          Math.max(...rights),
          Math.min(...tops),
          Math.max(...feet),
        ];
        expect(Math.min(left, top)).toBeGreaterThan(-1e-6);
        expect(right).toBeLessThan(stage.width + 1e-6);
        expect(foot).toBeLessThan(stage.height + 1e-6);
        expect(Math.min(stage.width - (right - left), stage.height - (foot - top))).toBeLessThan(1e-6);
      }),
    );
  });

  test("a hand that orbits leaves a box that fits as large as it is, or makes it fit", () => {
    const stage = { x: 0, y: 0, width: 800, height: 500, labelled: true };
    const size = (pose: Parameters<typeof unitsPerPixel>[1]) => 1 / unitsPerPixel({ framed, stage }, pose);
    fc.assert(
      fc.property(angles, between(-300, 300), between(-300, 300), (angle, right, down) => {
        const before = { ...angle, zoom: 1, target: middle };
        const after = orbitBy(right, down, 500)(before, { framed, stage });
        expect(after.zoom).toBeLessThanOrEqual(1 + 1e-12);
        expect(size(after)).toBeLessThanOrEqual(size(before) * (1 + 1e-9));
        if (after.zoom < 1 - 1e-9 && after.zoom > 0.25) expect(size(after)).toBeCloseTo(size(before), 6);
      }),
    );
  });

  test("what is panned follows the hand", () => {
    const seen = { framed, stage: { x: 0, y: 0, width: 800, height: 500, labelled: true } };
    const pose = { azimuth: 0, elevation: 0.02, zoom: 1, target: middle };
    const moved = panBy(pose, seen, 10, -10);
    const units = unitsPerPixel(seen, pose);
    expect((moved.target[0] - middle[0]) * framed.box.width).toBeCloseTo(-10 * units, 9);
    expect(moved.target[1]).toBeLessThan(middle[1]);
  });
});

describe("home", () => {
  const report: string[] = [];
  const cases = [1, 2, 3, 4].flatMap((panes) => pictures.map(([width, height]) => [panes, width, height] as const));

  test.each(cases)(
    "%d panes in a picture of %d × %d: the outline is nearly as large as can be",
    (panes, width, height) => {
      const prepared = prepareNow(withPanes(panes));
      const seen = seenIn(prepared, width, height);
      const home = coverageOf(seen[0]!, homesOf(prepared, seen)[0]!);
      const best = Math.max(
        ...azimuths.flatMap((azimuth) =>
          elevations.map((elevation) =>
            coverageOf(seen[0]!, { azimuth: radians(azimuth), elevation: radians(elevation) }),
          ),
        ),
      );
      const { stage } = seen[0]!;
      const shape = stage.width / stage.height;
      const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
      report.push(
        `${panes} in ${width} × ${height}: the box covers ${percent(home)} of its stage (${Math.round(stage.width)} × ${Math.round(stage.height)}), at best ${percent(best)}`,
      );
      expect(home).toBeGreaterThanOrEqual(0.85 * best);
      if (shape > 1.2 && shape < 1.8 && best > 0.55) expect(home).toBeGreaterThanOrEqual(0.55);
    },
  );

  test("is reported", () => {
    console.log(report.join("\n"));
    expect(report).toHaveLength(cases.length);
  });
});

test("a pose by its distance shows things as large as it did, in the shape that it was made for", () => {
  fc.assert(
    fc.property(between(-7, 7), between(0.1, 1.5), between(1, 4), (azimuth, elevation, distance) => {
      const pose = poseByDistance({ azimuth, elevation, distance, target: [0, 0.14, 0] });
      const stage = { x: 0, y: 0, width: 852, height: 550, labelled: true };
      const labels = {
        ...framed,
        titles: [70, 70, 70],
        ticks: [30, 30, 40],
        rims: { left: 0, right: 0, front: 0, back: 0 },
      } as const;
      const before = stage.height / 2 / Math.tan(radians(17.5)) / distance;
      const after = fit({ framed: labels, stage }, pose).scale / distanceOf(pose);
      expect(after / before).toBeCloseTo(1, 9);
      expect(pose.target).toEqual(middle);
    }),
  );
});
