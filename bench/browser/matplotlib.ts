import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Seconds that matplotlib takes for so many frames of the same scene; `null` where it, or ffmpeg, is not installed. */
export function secondsOfMatplotlib(frames: number): number | null {
  const file = join(tmpdir(), `fall-line-${process.pid}.mp4`);
  const python = (process.env["PYTHON"] ?? "python3").trim();
  const { status, stdout } = spawnSync(python, [join("bench", "funcanimation.py"), String(frames), file]);
  rmSync(file, { force: true });
  return status === 0 ? Number(stdout.toString()) : null;
}
