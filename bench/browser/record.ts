import type { Page } from "playwright-core";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { median, readable, report } from "../compare.ts";
import { secondsOfMatplotlib } from "./matplotlib.ts";
import type { Pages } from "./pages.ts";

/** Three balls on sin · cos, as in the video that most people make with matplotlib. */
const shot: Shot = {
  ...presets.sincos.shot,
  clip: { width: 1280, height: 720, fps: 30, seconds: 10, camera: "turn" },
};
const [rounds, frames, most, minute] = [5, 45, 300, 60 * 30];

/** What encoding costs beside drawing, what a minute costs in memory, and what others cost. */
export async function benchRecording({ ours }: Pages) {
  await ours.bringToFront();
  await benchOverhead(ours);
  const { heapGrowth } = await recordFrames(ours, minute, true);
  report(
    "growth of the JavaScript heap while a minute of 1280 × 720 is streamed / 64 MB",
    heapGrowth / 64e6,
    `target ≤ 1; ${readable(heapGrowth / 1e6)} MB at most`,
  );
  await benchAgainstMatplotlib(ours);
}

/** In turn, so that whatever slows the machine down slows both. */
async function benchAgainstMatplotlib(page: Page) {
  const speeds: { readonly mine: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const seconds = secondsOfMatplotlib(most / rounds);
    if (seconds === null)
      return console.log("recording against matplotlib: skipped, python3 has no matplotlib here, or ffmpeg is missing");
    const { framesPerSecond } = await recordFrames(page, most / rounds, true);
    speeds.push({ mine: framesPerSecond, theirs: most / rounds / seconds });
  }
  report(
    `frames/s recording ${most} frames of 1280 × 720 / matplotlib's FuncAnimation with ffmpeg`,
    median(speeds.map(({ mine, theirs }) => mine / theirs)),
    `target ≥ 3; ${readable(median(speeds.map(({ mine }) => mine)))} and ${readable(median(speeds.map(({ theirs }) => theirs)))} frames/s`,
  );
}

async function benchOverhead(page: Page) {
  const speeds: { readonly recorded: number; readonly drawn: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const recorded = await recordFrames(page, frames, true);
    const drawn = await recordFrames(page, frames, false);
    speeds.push({ recorded: recorded.framesPerSecond, drawn: drawn.framesPerSecond });
  }
  speeds.shift(); // the first round warms up
  report(
    "frames/s recording MP4 at 1280 × 720 / drawing the same frames",
    median(speeds.map(({ recorded, drawn }) => recorded / drawn)),
    `target ≥ 0.85; ${readable(median(speeds.map(({ recorded }) => recorded)))} and ${readable(median(speeds.map(({ drawn }) => drawn)))} frames/s`,
  );
}

/** Records, or does the same without the encoder: each frame is then waited for by reading one of its pixels. */
const recordFrames = (page: Page, count: number, encodes: boolean) =>
  page.evaluate(
    async ([what, to, isEncoded]) => {
      const { encode } = VideoEncoder.prototype;
      const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
      let index = 0;
      if (!isEncoded)
        VideoEncoder.prototype.encode = function (picture, options) {
          if (index++ === 0) return encode.call(this, picture, options); // the file needs one
          pixel.drawImage(picture, 0, 0, 1, 1, 0, 0, 1, 1);
          pixel.getImageData(0, 0, 1, 1);
        };
      const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
      const warm = 5;
      let [start, heapBefore, heapMost] = [0, 0, 0];
      try {
        await fallLine.record(what, () => {}, {
          frames: [0, to + warm],
          onProgress: (done) => {
            heapMost = Math.max(heapMost, heap());
            if (done !== warm) return;
            start = performance.now();
            heapMost = heapBefore = heap();
          },
        });
      } finally {
        VideoEncoder.prototype.encode = encode;
      }
      return { framesPerSecond: (1000 * to) / (performance.now() - start), heapGrowth: heapMost - heapBefore };
    },
    [{ ...shot, clip: { ...shot.clip, seconds: 61 } }, count, encodes] as const,
  );
