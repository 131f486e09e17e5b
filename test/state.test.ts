import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join("src", file));
const linesOf = (pattern: RegExp) =>
  files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line}`),
  );

test("no module holds a variable: what changes is held by a studio, of which a page may have several", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(linesOf(/^(export )?(let|var) /)).toEqual([]);
});

test("nothing but a program's entry begins to listen when it is imported", () => {
  const listening = linesOf(/^(\w+\.)*(subscribe|addEventListener|setInterval|setTimeout|requestAnimationFrame)\(/);
  expect(listening.filter((line) => !/^src.app.(main\.tsx|.*\.worker\.ts):/.test(line))).toEqual([]);
});
