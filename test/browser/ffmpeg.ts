import { spawnSync } from "node:child_process";

/** Whether there is a second reader of videos beside the one that wrote them. */
export const hasFfmpeg = ["ffmpeg", "ffprobe"].every((name) => spawnSync(name, ["-version"]).status === 0);

/** What a program prints for a file on its standard input. Throws for any word of complaint. */
function ask(program: string, level: "warning" | "error", args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync(program, ["-v", level, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0 || stderr.length > 0) throw new Error(`${program}: ${stderr.toString()}`);
  return stdout;
}

/**
 * Pixels of all frames, one after the other. [3 × width × height × frames] red, green, blue. Throws where a frame is
 * decoded with a warning; not for one about the conversion to these, which some ranges of brightness bring.
 */
export function decodeFrames(file: Uint8Array): Buffer {
  ask("ffmpeg", "warning", ["-i", "pipe:0", "-f", "null", "-"], file);
  const asRgb = ["-fps_mode", "passthrough", "-pix_fmt", "rgb24", "-f", "rawvideo"];
  return ask("ffmpeg", "error", ["-i", "pipe:0", ...asRgb, "pipe:1"], file);
}

/** Peak signal-to-noise ratio of two pictures, in decibels. */
export function psnr(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) throw new RangeError(`expected as many bytes, got ${a.length} and ${b.length}`);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return 10 * Math.log10((255 * 255 * a.length) / sum);
}
