import fc from "fast-check";
import { expect, test } from "vitest";
import { gifSink } from "../../src/record/gif/gifSink.ts";
import { fakeCanvas, watchedBytes } from "./fakes.ts";
import { readGif } from "./readGif.ts";

const about = { title: "three balls", link: `https://example.org/#s=1.${"abc".repeat(200)}` };
const [width, height] = [12, 9];

/** A red square that walks over a blue ground, with a corner that is green in the middle of the clip only. */
function canvasAt(frame: number) {
  const rgba = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const isRed = x >= frame % width && x < (frame % width) + 3 && y > 2 && y < 6;
    const isGreen = frame === 15 && x === 0 && y === 0;
    rgba.set(isGreen ? [8, 200, 8, 255] : isRed ? [220, 4, 4, 255] : [12, 20, 130, 255], 4 * i);
  }
  return fakeCanvas(width, height, rgba);
}

async function gifOf(fps: number, from: number, to: number, frames = 30) {
  const { bytes, ends, contents } = watchedBytes();
  const sink = gifSink({ about, bytes, fps, frames, draw: canvasAt });
  for (let frame = from; frame < to; frame++) await sink.add(canvasAt(frame), frame);
  await sink.finish();
  expect(ends).toEqual(["closed"]);
  return readGif(await contents());
}

/** Red, green or blue, by the greatest part. */
const hues = (rgb: readonly string[]) =>
  rgb.map((hex) => {
    const parts = [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
    return "rgb"[parts.indexOf(Math.max(...parts))]!;
  });
const huesAt = (frame: number) => {
  const { data } = (canvasAt(frame).getContext("2d") as CanvasRenderingContext2D).getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, i) => {
    const parts = [...data.subarray(4 * i, 4 * i + 3)];
    return "rgb"[parts.indexOf(Math.max(...parts))]!;
  });
};

test("every frame shows its pixels, from one palette, and the file loops and holds its link", async () => {
  const gif = await gifOf(25, 0, 30);
  expect([gif.width, gif.height, gif.loops, gif.localPalettes]).toEqual([width, height, 0, 0]);
  expect(gif.comment).toBe(about.link);
  expect(gif.frames).toHaveLength(30);
  gif.frames.forEach(({ rgb }, frame) => expect(hues(rgb)).toEqual(huesAt(frame)));
});

test("the delays of any rate and any part add up to its time, to the hundredth of a second", async () => {
  const parts = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 9 }));
  await fc.assert(
    fc.asyncProperty(parts, async ([fps, from, count]) => {
      const { frames } = await gifOf(fps, from, from + count);
      let time = Math.round((100 * from) / fps);
      frames.forEach(({ hundredths }, i) => {
        expect(hundredths).toBeGreaterThanOrEqual(2); // browsers slow down shorter ones
        time += hundredths;
        expect(time).toBe(Math.round((100 * (from + i + 1)) / fps));
      });
    }),
    { numRuns: 30 },
  );
});

test("a part of a clip has the palette of the whole, so that parts can be joined", async () => {
  const whole = await gifOf(25, 0, 30);
  const part = await gifOf(25, 10, 20);
  expect(part.frames.map(({ rgb }) => rgb)).toEqual(whole.frames.slice(10, 20).map(({ rgb }) => rgb));
});
