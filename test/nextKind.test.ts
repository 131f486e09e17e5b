import { Command } from "commander";
import { expect, test, vi } from "vitest";
import { prepareNow } from "../src/shot/prepare.ts";
import { settingControl } from "../src/app/controls/settingControl.ts";
import { addSourceOptions, surfaceFrom } from "../src/cli/options/source.ts";
import { WrongUse } from "../src/cli/terminal/failure.ts";
import { numpyScript } from "../src/shot/code/numpyScript.ts";
import { chooseSurface } from "../src/shot/edits.ts";
import { firstShot } from "../src/shot/presets/firstShot.ts";
import { plain } from "../src/shot/presets/parts.ts";
import { kindOf, problemChoices, surfaceOf, type SurfaceSpec } from "../src/shot/problems/index.ts";
import type { ProblemSetting } from "../src/shot/problems/kind.ts";
import { decodeShot } from "../src/shot/text/decodeShot.ts";
import { encodeShot } from "../src/shot/text/encodeShot.ts";
import { packShot, unpackShot } from "../src/shot/text/link.ts";
import { trough } from "./trough.ts";

// The next kind of problem is a file, which is `trough.ts` here, and a line in the table:
vi.mock(import("../src/shot/problems/kinds.ts"), async (original) => {
  const { problemKinds } = await original();
  const { troughKind } = await import("./trough.ts");
  return { problemKinds: { ...problemKinds, trough: troughKind } };
});

const steep = trough(9) as unknown as SurfaceSpec;
const shot = { ...firstShot, panes: [plain(steep)] };

test("its surface is drawn, descended and edited like any other", () => {
  expect(surfaceOf(steep).value(1, 2)).toBe(13);
  const [entry] = prepareNow(shot).entries;
  const { values, length } = entry!.trajectory;
  expect(values[length - 1]).toBeLessThan(values[0]! / 100);
  expect(chooseSurface(0, problemChoices["trough"]!)(shot).panes[0]!.runs).toBe(shot.panes[0]!.runs);
  expect(chooseSurface(0, problemChoices["trough"]!)(firstShot).panes[0]!.runs).toEqual(plain(steep).runs);
});

test("it travels in files and links, and what is wrong with it is told by its path", async () => {
  expect(encodeShot(shot)).toBe('{"fall-line":1,"panes":[{"surface":{"trough":9}}]}');
  expect(decodeShot(encodeShot(shot))).toEqual({ shot, problems: [], isShot: true });
  expect((await unpackShot(await packShot(shot))).shot).toEqual(shot);
  expect(decodeShot('{"panes":[{"surface":{"trough":"deep"}}]}').problems).toEqual([
    'panes[0].surface.trough: expected a finite number, got "deep"; using the default',
  ]);
  expect(decodeShot('{"panes":[{"surface":7}]}').problems[0]).toContain('or an object with "trough"');
});

test("it is copied as code", () => {
  const script = numpyScript(shot.panes[0]!, 0);
  expect("text" in script && script.text).toContain("return 9 * x ** 2 + y ** 2");
});

test("the command line chooses it by its name, and sets what can be set", async () => {
  const chosen = (...words: readonly string[]) => {
    const command = addSourceOptions(new Command())
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    return surfaceFrom(command.parse(words, { from: "user" }).opts());
  };
  expect(await chosen("--surface", "trough")).toEqual(trough(4));
  expect(await chosen("--surface", "trough", "--steeper-by", "25")).toEqual(trough(25));
  await expect(chosen("--surface", "sine", "--steeper-by", "25")).rejects.toThrow(
    new WrongUse("--steeper-by needs a trough: --surface trough"),
  );
  expect(() => chosen("--surface", "trough", "--steeper-by", "0")).toThrow("a number from 1 to 100");
});

test("what can be set of it is a row of the panel", () => {
  const [{ describe, valueOf, change }] = Object.values(kindOf(steep).settings) as [ProblemSetting<SurfaceSpec>];
  const held = { value: valueOf(steep), isDefault: false, change: () => {} };
  expect(settingControl(describe(steep), held)).toMatchObject({ kind: "number", value: 9, max: 100, slider: "log" });
  expect(change(steep, 16)).toEqual({ spec: trough(16) });
});
