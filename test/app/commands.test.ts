import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands, type Command } from "../../src/app/commands/commands.ts";
import { keyName, titleWithKey } from "../../src/app/commands/keyName.ts";

const all: readonly Command[] = Object.values(commands);
const keys = all.flatMap((command) => keyName(command) ?? []);

test("no key means two commands, and no two have the same title", () => {
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

test("a key is written as people write it", () => {
  expect(titleWithKey(commands.redo)).toBe("Redo (Ctrl+Shift+Z)");
  expect(titleWithKey(commands.play, "Pause")).toBe("Pause (Space)");
  expect(titleWithKey(commands.share)).toBe("Share");
});

test("keys that the README names are keys of commands", () => {
  const readme = readFileSync("README.md", "utf8");
  const named = [...readme.matchAll(/`(Space|[←→]|Home|End|[A-Z0-9?])`|(Ctrl\+(?:Shift\+)?[A-Z])\b/g)];
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(([, plain, ctrl]) => (plain ?? ctrl)!).filter((key) => !keys.includes(key))).toEqual([]);
});
