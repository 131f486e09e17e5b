import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { bitRateOf, estimatedBytes } from "../../src/shot/settings/bitRate.ts";
import { clipSettings, fittingClip, resolveClip, type Clip } from "../../src/shot/settings/clip.ts";
import { setClip } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { arbitraryShot } from "./arbitraryShot.ts";

const clips = arbitraryShot.map(({ clip }) => clip ?? {});

test("a clip keeps what it says, zeros and falsehoods too, and takes every default for the rest", () => {
  fc.assert(
    fc.property(clips, (clip) => {
      const values = resolveClip(clip);
      for (const [name, field] of Object.entries(clipSettings))
        expect(values[name as keyof Clip]).toBe(name in clip ? clip[name as keyof Clip] : field.fallback);
    }),
  );
});

test("what a format cannot hold is made to fit, and nothing else", () => {
  fc.assert(
    fc.property(clips, (clip) => {
      const asked = resolveClip(clip);
      const { width, height, fps, ...rest } = fittingClip(clip);
      const { width: askedWidth, height: askedHeight, fps: askedFps, ...askedRest } = asked;
      expect(rest).toEqual(askedRest);
      const even = (pixels: number) => (asked.format === "mp4" && pixels % 2 === 1 ? pixels - 1 : pixels);
      expect([width, height]).toEqual([even(askedWidth), even(askedHeight)]);
      expect(fps).toBe(asked.format === "gif" && askedFps > 50 ? 50 : askedFps);
      expect(fittingClip(fittingClip(clip))).toEqual(fittingClip(clip));
    }),
  );
});

test("more pixels, more frames and more quality cost more bits, and better codecs fewer", () => {
  const rate = (clip: Clip) => bitRateOf({ width: 640, height: 360, ...clip });
  expect(rate({ quality: "low" })).toBeLessThan(rate({}));
  expect(rate({ quality: "high" })).toBeGreaterThan(rate({}));
  expect(rate({ width: 1280 })).toBeGreaterThan(rate({}));
  expect(rate({ fps: 60 })).toBeGreaterThan(rate({}));
  expect(rate({ format: "webm" })).toBeLessThan(rate({}));
  expect(rate({ format: "av1" })).toBeLessThan(rate({ format: "webm" }));
});

test("the estimate of a video is its bit rate times its length", () => {
  const shot = { ...firstShot, clip: { seconds: 8, fps: 25 } };
  expect(estimatedBytes(prepareNow(shot))).toBe(bitRateOf(shot.clip));
});

test("a setting that goes back to its default is left out, and with the last one the clip", () => {
  const set = setClip({ fps: 60 })(firstShot);
  expect(set.clip).toEqual({ fps: 60 });
  expect(setClip({ fps: undefined })(set)).toEqual(firstShot);
  expect("clip" in setClip({ fps: undefined })(set)).toBe(false);
});
