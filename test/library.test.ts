import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A folder with nothing but a program of somebody else's, in which the packed package is installed. */
const folder = mkdtempSync(join(tmpdir(), "fall-line-library-"));
const installed = join(folder, "node_modules", "fall-line");
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  run("npm", ["run", "-s", "build:library"], process.cwd());
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], process.cwd());
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  // Unpacked by hand, as npm does it: the network is not needed, and nothing else gets in.
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import { descend, gd, surfaces } from "fall-line/core";

const { length, values, ending } = descend(surfaces.parabola, gd({ lr: 0.25 }), [2, 0], { steps: 100, tolerance: 1e-6 });
console.log(JSON.stringify({ length, first: values[0], last: values.at(-1), ending }));
`;

test("fall-line/core runs in Node from the packed package, without anything beside it", () => {
  writeFileSync(join(folder, "program.mjs"), program);
  const { length, first, last, ending } = JSON.parse(run(process.execPath, ["program.mjs"], folder)) as {
    length: number;
    first: number;
    last: number;
    ending: string;
  };
  expect(first).toBe(4);
  expect(ending).toBe("converged");
  // On x² a step of 0.25 halves x: 2 · 2⁻ᵏ has a gradient below 1e-6 from k = 22 on.
  expect(length).toBe(23);
  expect(last).toBe((2 * 0.5 ** 22) ** 2);
});

test("fall-line/core has types that a strict compiler takes, and refuses what is wrong", () => {
  writeFileSync(
    join(folder, "typed.ts"),
    `${program}
import type { Surface, Trajectory } from "fall-line/core";
const bowl: Surface = { ...surfaces.parabola, label: "bowl" };
const trajectory: Trajectory = descend(bowl, gd({ lr: 0.1 }), [1, 1], { steps: 10, tolerance: 0 });
trajectory.values satisfies Float64Array;
// @ts-expect-error a start has two coordinates
descend(bowl, gd({ lr: 0.1 }), [1], { steps: 10, tolerance: 0 });
// @ts-expect-error gradient descent has no momentum
gd({ lr: 0.1, momentum: 0.9 });
`,
  );
  const tsc = resolve("node_modules", "typescript", "bin", "tsc");
  const strict = [
    "--noEmit",
    "--strict",
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--types",
    "",
    "--ignoreConfig",
  ];
  const lib = ["--lib", "es2023,dom"]; // for the program's console; the library's own types need no DOM
  expect(() => run(process.execPath, [tsc, ...strict, ...lib, "typed.ts"], folder)).not.toThrow();
});
