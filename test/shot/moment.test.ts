import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { sides } from "../../src/shot/layout/camera.ts";
import { shownParts } from "../../src/shot/settings/offeredParts.ts";
import { seenIn } from "../../src/shot/layout/cameras.ts";
import { fit } from "../../src/shot/layout/fit.ts";
import { camerasIn } from "../camerasIn.ts";
import { fittingClip, type Clip } from "../../src/shot/settings/clip.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { framesOf, momentOf } from "../../src/shot/moment.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { arbitraryShot } from "./arbitraryShot.ts";

/** 1000 steps at 50 a second. */
const shot: Shot = {
  ...firstShot,
  panes: [{ ...firstShot.panes[0]!, runs: [{ optimizer: "gd", params: {}, steps: 1000 }] }],
};
const last = prepareNow(shot).lastTick;
const clipped = (clip: Clip): Shot => ({ ...shot, clip });
const ticksOf = (of: Shot) =>
  Array.from({ length: framesOf(prepareNow(of)) }, (_, frame) => momentOf(prepareNow(of), frame).ticks);

const clips = arbitraryShot.map(({ clip }) => ({ ...clip, seconds: Math.min(clip?.seconds ?? 0, 20) }));

describe("the number of frames", () => {
  test("is the length times the rate, to the frame", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const { seconds, hold, fps } = fittingClip(clip);
        const length = seconds > 0 ? seconds : last / shot.timeline.stepsPerSecond + hold;
        expect(framesOf(prepareNow(clipped(clip)))).toBe(Math.max(1, Math.round(length * fps)));
      }),
    );
  });

  test("without a length is the time that the timeline takes, and the hold", () => {
    expect(last).toBe(1000);
    expect(framesOf(prepareNow(shot))).toBe(30 * (1000 / 50 + 1));
    expect(framesOf(prepareNow(clipped({ hold: 0, fps: 60 })))).toBe(60 * 20);
  });

  test("is one for a clip of no length, which shows the end", () => {
    const none = clipped({ seconds: 1e-6, hold: 0 });
    expect(framesOf(prepareNow(none))).toBe(1);
    expect(momentOf(prepareNow(none), 0).ticks).toBe(last);
  });
});

describe("the steps", () => {
  test("never go back, begin with the first and end with the last", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const ticks = ticksOf(clipped(clip));
        ticks.forEach((tick, i) => expect(tick).toBeGreaterThanOrEqual(ticks[i - 1] ?? 0));
        expect(ticks.at(-1)).toBe(last);
        const { seconds, hold, fps } = fittingClip(clip);
        const walks = seconds === 0 || seconds - hold > 1 / fps;
        if (walks && ticks.length > 1) expect(ticks[0]).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test("are shown evenly at the timeline's speed, and the end for the whole hold", () => {
    const ticks = ticksOf(clipped({ hold: 2 }));
    ticks.forEach((tick, frame) => expect(tick).toBeCloseTo(Math.min((50 * frame) / 30, last), 9));
    expect(ticks.filter((tick) => tick === last)).toHaveLength(2 * 30);
  });

  test("fill the length that is asked for", () => {
    const ticks = ticksOf(clipped({ seconds: 5, hold: 1 }));
    expect(ticks).toHaveLength(150);
    expect(ticks[60]).toBeCloseTo(last / 2, 9);
    expect(ticks.indexOf(last)).toBe(120);
  });

  test("eased, double in equal times", () => {
    const ticks = ticksOf(clipped({ seconds: 10, hold: 0, pace: "eased" }));
    const rate = (frame: number) => (1 + ticks[frame + 1]!) / (1 + ticks[frame]!);
    for (let frame = 0; frame < 298; frame++) expect(rate(frame)).toBeCloseTo(rate(0), 9);
    expect(ticks[150]).toBeLessThan(last / 20);
  });

  test("all show the end where the hold takes the whole length", () => {
    expect(new Set(ticksOf(clipped({ seconds: 2, hold: 2 })))).toEqual(new Set([last]));
  });
});

describe("the camera", () => {
  const now = camerasIn(shot, 1280, 720)[0]!;
  const poseAt = (of: Shot, frame: number) => momentOf(prepareNow(of), frame).cameras[0]!;

  test("as now, stays", () => {
    expect(poseAt(shot, 99)).toEqual(now);
  });

  test("on a turntable walks around by degrees per second", () => {
    const turning = clipped({ camera: "turn", turn: -90, fps: 25 });
    const { azimuth, ...rest } = poseAt(turning, 50);
    expect(azimuth).toBeCloseTo(now.azimuth - Math.PI, 12);
    expect({ azimuth: 0, ...rest, zoom: 1 }).toEqual({ ...now, azimuth: 0 });
  });

  test("on a turntable stays as far away as lets the box fit from every side", () => {
    const turning = clipped({ camera: "turn", turn: 90, fps: 10, seconds: 4 });
    const seen = seenIn(prepareNow(shot), 1280, 720, shownParts(shot, fittingClip(turning.clip)))[0]!;
    const poses = Array.from({ length: 40 }, (_, frame) => poseAt(turning, frame));
    const sizes = poses.map((pose) => pose.zoom * fit(seen, pose).scale);
    for (const size of sizes) expect(size).toBeCloseTo(sizes[0]!, 6);
    for (const { zoom } of poses) expect(zoom).toBeLessThan(1.001);
    expect(Math.max(...poses.map(({ zoom }) => zoom))).toBeGreaterThan(0.97);
  });

  test("travels from one view to another in the length of the video", () => {
    const travelling = clipped({ camera: "travel", from: "front", to: "top", seconds: 4 });
    expect(poseAt(travelling, 0)).toEqual(sides.front);
    expect(poseAt(travelling, 119)).toEqual(sides.top);
    const elevation = (frame: number) => poseAt(travelling, frame).elevation;
    for (let frame = 1; frame < 120; frame++) expect(elevation(frame)).toBeGreaterThan(elevation(frame - 1));
  });

  test("is that of each pane where they are not linked", () => {
    const two: Shot = { ...presets["step-sizes"].shot, linkCameras: false, clip: { camera: "turn" } };
    const { cameras } = momentOf(prepareNow(two), 30);
    expect(cameras).toHaveLength(two.panes.length);
    const still = camerasIn(two, 1280, 720);
    cameras.forEach((pose, i) => expect(pose.azimuth).toBeCloseTo(still[i]!.azimuth + Math.PI / 9, 12));
  });
});

test("a frame is the same whatever was asked for before it", () => {
  const eased = clipped({ pace: "eased", camera: "turn" });
  const alone = momentOf(prepareNow(eased), 90);
  for (let frame = 0; frame < 90; frame++) momentOf(prepareNow(eased), frame);
  expect(momentOf(prepareNow(eased), 90)).toEqual(alone);
});

test.each([-1, 0.5, 630, NaN])("there is no frame %d", (frame) => {
  expect(() => momentOf(prepareNow(shot), frame)).toThrow(`expected a frame from 0 to 629, got ${frame}`);
});
