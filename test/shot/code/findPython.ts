import { spawnSync } from "node:child_process";

/** A Python 3 that can import a library, or `null` where there is none on this machine. */
export function findPython(library: "numpy" | "torch" | "matplotlib"): string | null {
  const found = ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", `import ${library}`]).status === 0,
  );
  return found ?? null;
}

/** Runs programs one after another in one Python, and gives what each printed as rows of numbers. Throws with the first error. */
export function runPython(python: string, programs: readonly string[]): number[][][] {
  const runner = `
import contextlib, io, json, sys
out = []
for program in json.load(sys.stdin):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "script", "exec"), {})
    out.append([line.split() for line in printed.getvalue().splitlines()])
json.dump(out, sys.stdout)`;
  const { status, stdout, stderr } = spawnSync(python, ["-c", runner], {
    input: JSON.stringify(programs),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as string[][][]).map((rows) => rows.map((row) => row.map(Number)));
}
