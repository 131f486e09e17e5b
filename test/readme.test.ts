import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path!);

test("a picture comes first", () => {
  expect(readme.startsWith("![")).toBe(true);
});

test.each(pictures)("%s is there, and small enough to load with the page", (path) => {
  expect(existsSync(path)).toBe(true);
  expect(statSync(path).size).toBeLessThan(2e6);
});

test("every npm script that it names exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
