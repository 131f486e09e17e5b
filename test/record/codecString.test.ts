import { expect, test } from "vitest";
import { codecString } from "../../src/record/media/codecString.ts";

test.each([
  ["avc", 1280, 720, 30, "avc1.64001f"], // level 3.1
  ["avc", 1280, 720, 60, "avc1.640020"], // 3.2
  ["avc", 1920, 1080, 30, "avc1.640028"], // 4
  ["avc", 1920, 1080, 60, "avc1.64002a"], // 4.2
  ["avc", 1080, 1920, 30, "avc1.640028"],
  ["avc", 3840, 2160, 30, "avc1.640033"], // 5.1
  ["avc", 3840, 2160, 60, "avc1.640034"], // 5.2
  ["avc", 4096, 16, 24, "avc1.640028"], // few pixels, but wide
  ["avc", 4096, 4096, 60, "avc1.64003c"], // 6
  ["vp9", 1280, 720, 30, "vp09.00.31.08"],
  ["vp9", 3840, 2160, 60, "vp09.00.51.08"],
  ["av1", 1920, 1080, 60, "av01.0.09M.08"],
  ["av1", 4096, 4096, 60, "av01.0.16M.08"],
  ["vp8", 640, 360, 30, "vp8"],
] as const)("%s of %i × %i at %i frames/s is %s", (codec, width, height, fps, expected) => {
  expect(codecString(codec, width, height, fps)).toBe(expected);
});
