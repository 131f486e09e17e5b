import { fittingClip, type Clip } from "./clip.ts";
import { framesOf } from "../moment.ts";
import type { Shot } from "../shot.ts";

/** Bits per second at 1280 × 720 and 30 frames/s in H.264: smooth shading and thin lines on a still ground. */
const usual = { pixels: 1280 * 720, fps: 30, bits: 5e6 } as const;
const ofQuality = { low: 0.5, medium: 1, high: 2.5 } as const;
/** What the better codecs need of it. */
const ofFormat = { mp4: 1, webm: 0.8, av1: 0.65 } as const;
const least = 100_000;

/** The bit rate of a clip's video, in bits per second. It grows more slowly than pixels and frames: neighbours are alike. */
export function bitRateOf(clip: Clip | undefined): number {
  const { format, width, height, fps, quality } = fittingClip(clip);
  const share = format in ofFormat ? ofFormat[format as keyof typeof ofFormat] : 1;
  const growth = ((width * height) / usual.pixels) ** 0.75 * (fps / usual.fps) ** 0.7;
  return Math.max(least, Math.round((usual.bits * ofQuality[quality] * share * growth) / 1000) * 1000);
}

/** Bytes per pixel, as measured: of a whole picture, and of a GIF's frame when the camera moves and when it stands. */
const bytesPerPixel = { png: 0.45, moving: 0.16, still: 0.04 } as const;

/** About how many bytes a shot's file will have. */
export function estimatedBytes(shot: Shot): number {
  const { format, width, height, fps, camera } = fittingClip(shot.clip);
  const frames = framesOf(shot);
  switch (format) {
    case "png":
      return bytesPerPixel.png * width * height;
    case "zip":
      return frames * bytesPerPixel.png * width * height;
    case "gif":
      return frames * bytesPerPixel[camera === "still" ? "still" : "moving"] * width * height;
    default:
      return ((frames / fps) * bitRateOf(shot.clip)) / 8;
  }
}
