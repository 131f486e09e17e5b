import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { presets } from "../src/shot/presets/index.ts";
import { mediaTypes } from "../src/shot/settings/formats.ts";

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

test("every file of the source that it or the map names is there", () => {
  const texts = [readme, readFileSync("src/README.md", "utf8")];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/\]\(((?:src|data|bench|test)\/[^)#]*)\)/g)].map(([, path]) => path!),
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("every preset that it names exists", () => {
  const named = [...readme.matchAll(/(?:#preset=|--preset )([a-z][\w-]*)/g)].map(([, id]) => id!);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((id) => !(id in presets))).toEqual([]);
});

test("every file ending that it calls a format's is one", () => {
  const [sentence] = /chooses the format: [^.]*(\.\w+[^.]*)+?\. /.exec(readme)!;
  const named = [...sentence.matchAll(/`\.(\w+)`/g)].map(([, extension]) => extension!);
  expect(named.toSorted()).toEqual(Object.keys(mediaTypes).toSorted());
});
