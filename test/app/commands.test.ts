import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands, type Command } from "../../src/app/commands/commands.ts";
import { keyName, titleWithKey } from "../../src/app/commands/keyName.ts";
import { keysMeant } from "../../src/app/commands/keysMeant.ts";

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

/** What layouts write with the key of a command, and where that key is. */
test.each([
  ["Russian", "е", "KeyT", "t"],
  ["Russian", "Я", "KeyZ", "z"],
  ["Greek", "τ", "KeyT", "t"],
  ["Arabic", "ف", "KeyT", "t"],
  ["Arabic", "١", "Digit1", "1"],
  ["Russian", "?", "Digit7", "?"],
  ["AZERTY", "z", "KeyW", "z"],
  ["AZERTY", "&", "Digit1", "1"],
  ["AZERTY", "-", "Digit6", "-"],
  ["Dvorak", "t", "KeyK", "t"],
  ["Dvorak", ",", "KeyW", undefined],
  ["Turkish", "ı", "KeyR", undefined],
  ["American", "=", "Equal", "+"],
  ["any", " ", "Space", " "],
  ["any", "Home", "Home", "Home"],
])("%s: %s on %s means %s", (_, key, code, meant) => {
  expect(keysMeant({ key, code }).find((each) => all.some((command) => command.key === each))).toBe(meant);
});

test("on a layout without Latin letters every key of a command does what it does on any other", () => {
  const letters = all.flatMap(({ key }) => (key !== undefined && /^[a-z]$/.test(key) ? [key] : []));
  const meant = letters.map((letter) => keysMeant({ key: "ж", code: `Key${letter.toUpperCase()}` })[1]);
  expect(meant).toEqual(letters);
});
