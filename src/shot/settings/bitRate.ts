import { fittingClip, type Clip } from "./clip.ts";
import { formatOf } from "./formats.ts";
import { framesOf } from "../moment.ts";
import type { Prepared } from "../prepare.ts";

/** Bits per second at 1280 × 720 and 30 frames/s in H.264: smooth shading and thin lines on a still ground. */
const usual = { pixels: 1280 * 720, fps: 30, bits: 5e6 } as const;
const ofQuality = { low: 0.5, medium: 1, high: 2.5 } as const;
const least = 100_000;

/** The bit rate of a clip's video, in bits per second. It grows more slowly than pixels and frames: neighbours are alike. */
export function bitRateOf(clip: Clip | undefined): number {
  const { format, width, height, fps, quality } = fittingClip(clip);
  const growth = ((width * height) / usual.pixels) ** 0.75 * (fps / usual.fps) ** 0.7;
  return Math.max(
    least,
    Math.round((usual.bits * ofQuality[quality] * (formatOf(format).video?.bits ?? 1) * growth) / 1000) * 1000,
  );
}

/** About how many bytes a shot's file will have. */
export function estimatedBytes(prepared: Prepared): number {
  const { shot } = prepared;
  const { format, width, height, fps, camera } = fittingClip(shot.clip);
  const { bytesPerPixel, isStill } = formatOf(format);
  const frames = isStill ? 1 : framesOf(prepared);
  return bytesPerPixel
    ? frames * bytesPerPixel[camera === "still" ? "still" : "moving"] * width * height
    : ((frames / fps) * bitRateOf(shot.clip)) / 8;
}
