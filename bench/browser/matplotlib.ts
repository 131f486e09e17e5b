import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPython } from "../../test/shot/code/findPython.ts";

/** Seconds that matplotlib takes for so many frames of the same scene; `null` where it, or ffmpeg, is not installed. Throws when it fails. */
export function secondsOfMatplotlib(frames: number): number | null {
  const python = findPython("matplotlib");
  if (python === null || spawnSync("ffmpeg", ["-version"]).status !== 0) return null;
  const file = join(tmpdir(), `fall-line-${process.pid}.mp4`);
  const program = join("bench", "funcanimation.py");
  const { status, stdout, stderr } = spawnSync(python, [program, String(frames), file], { encoding: "utf8" });
  rmSync(file, { force: true });
  if (status !== 0) throw new Error(`matplotlib's video failed: ${stderr}`);
  return Number(stdout);
}
