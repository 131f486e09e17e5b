import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

let folder = "";
let program = "";

/** Builds the command line as `npm run build:cli` does, but into a folder of its own. Answers the program's path. */
export function buildFallLine(into: string): string {
  const outDir = join(into, "cli");
  const vite = join("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--mode", "cli", "--logLevel", "error", "--outDir", outDir]);
  return join(outDir, "fall-line.js");
}

/** Builds it for the tests of the file that calls this, which run in a folder of their own. */
export function useFallLine(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fall-line-"));
    program = buildFallLine(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
}

export interface Said {
  readonly status: number | null;
  readonly out: string;
  /** Lines on stderr. */
  readonly told: readonly string[];
}

/** Runs the built program and waits for its end. */
export function fallLine(...words: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    cwd: folder,
    maxBuffer: 1e9,
  });
  return { status, out: stdout, told: stderr.split("\n").slice(0, -1) };
}

/** The same with a reader that goes away after the first piece of output, as `head` does. */
export function fallLineToHead(...words: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [program, ...words]);
  let [out, told] = ["", ""];
  child.stdout.once("data", (piece: Buffer) => {
    out = piece.toString();
    child.stdout.destroy();
  });
  child.stderr.on("data", (piece: Buffer) => (told += piece.toString()));
  return new Promise((resolve) =>
    child.on("close", (status) => resolve({ status, out, told: told.split("\n").slice(0, -1) })),
  );
}

/** Puts a file beside the program; its name is all that the program needs. */
export function writeCsv(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** What such a file holds. */
export const readThere = (name: string): Buffer => readFileSync(join(folder, name));

/** Everything that lies beside the program. */
export const filesThere = (): readonly string[] => readdirSync(folder).toSorted();

/** CSV as columns of numbers; NaN where a cell is empty. */
export function columnsOf(csv: string): Record<string, number[]> {
  const [header, ...rows] = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return Object.fromEntries(
    header!.map((name, i) => [name, rows.map((row) => (row[i] === "" ? NaN : Number(row[i])))]),
  );
}
