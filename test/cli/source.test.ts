import { Command } from "commander";
import { expect, test } from "vitest";
import type { Setting } from "../../src/core/settings/setting.ts";
import { addSourceOptions, surfaceFrom } from "../../src/cli/options/source.ts";
import { everyKind, kindOf, problemChoices, problemJson, readProblem } from "../../src/shot/problems/index.ts";

/** The problem that so many words choose. */
const chosen = (...words: readonly string[]) =>
  surfaceFrom(addSourceOptions(new Command()).parse(words, { from: "user" }).opts());

/** What a setting is tried with: words of a command line, and the values that they stand for. */
function trials(setting: Setting): readonly [words: readonly string[], value: unknown][] {
  switch (setting.kind) {
    case "switch":
      return [[[], true]];
    case "choice":
      return Object.keys(setting.options).map((id) => [[id], id]);
    case "variant":
      return setting.options.map((name, i) => [[name], i]);
    case "flag":
      return [0, 1].map((value) => [[String(value)], value]);
    case "number":
      return [setting.min, setting.max].map((value) => [[String(value)], value]);
  }
}

test.each(Object.entries(problemChoices))("--surface %s is that problem", async (id, spec) => {
  expect(await chosen("--surface", id)).toEqual(spec);
});

const flags = everyKind.flatMap((kind) =>
  Object.values(kind.settings).flatMap((setting) => {
    const [id, first] = Object.entries(kind.choices)[0]!;
    const { chooses, name } = setting.flag;
    return trials(setting.describe(first)).map(([words, value]) => ({
      line: [...(chooses ? [] : ["--surface", id]), `--${name}`, ...words],
      kind,
      setting,
      value,
    }));
  }),
);

test.each(flags)(
  "$line sets what it says, in a problem that a link can hold",
  async ({ line, kind, setting, value }) => {
    const spec = await chosen(...line);
    expect(kindOf(spec)).toBe(kind);
    expect(setting.valueOf(spec)).toBe(value);
    const problems: string[] = [];
    const written: unknown = JSON.parse(JSON.stringify(problemJson(spec)));
    expect(readProblem({ value: written, path: "", tell: (problem) => problems.push(problem) })).toEqual(spec);
    expect(problems).toEqual([]);
  },
);
