import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, inject } from "vitest";

interface Said {
  readonly status: number | null;
  readonly out: string;
  /** Lines on stderr. */
  readonly told: readonly string[];
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Is called once, with the program's process, when the first frame was recorded. */
  readonly atFirstFrame?: (pid: number) => void;
}

let folder = "";

/** Gives each test of the file that calls this a folder of its own, in which the command line runs. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fall-line-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

export const files = (): readonly string[] => readdirSync(folder).toSorted();
export const pathOf = (name: string): string => join(folder, name);
export const read = (name: string): Buffer => readFileSync(pathOf(name));

/** Runs the built command line over the built page, drawing in software. */
export function runProgram(words: readonly string[], { env, atFirstFrame }: RunOptions = {}): Promise<Said> {
  const child = spawn(process.execPath, [inject("program"), ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let [out, told] = ["", ""];
  let waits = atFirstFrame;
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => {
    told += piece.toString();
    if (!/^frame/m.test(told)) return;
    waits?.(child.pid!);
    waits = undefined;
  });
  return new Promise((resolve) =>
    child.on("close", (status) => resolve({ status, out, told: told.split("\n").slice(0, -1) })),
  );
}

/** The processes that a process has started and that still run. */
export function childrenOf(pid: number): readonly number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid ? [child!] : []));
}

/** Whether a process still runs. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
