import { describe, expect, test } from "vitest";
import { setPane, setParam, setRun, duplicatePane } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { everyKind } from "../../src/shot/problems/index.ts";
import { paneNames } from "../../src/shot/runs/paneNames.ts";
import type { Shot } from "../../src/shot/shot.ts";

const two = duplicatePane(0)(firstShot);
const namesOf = (shot: Shot) => paneNames(prepareNow(shot)).names;

describe("panes are called by the one thing in which they differ", () => {
  test.each<[what: string, shot: Shot, names: readonly string[]]>([
    ["step size", setParam(1, 0, "lr", 0.05)(two), ["α = 0.01", "α = 0.05"]],
    ["optimizer", setRun(1, 0, { optimizer: "adam", params: {} })(two), ["Gradient descent", "Adam"]],
    ["start", setRun(1, 0, { start: [1, -2] })(two), ["From (0, 0)", "From (1, −2)"]],
    ["batch", setRun(1, 0, { batch: { size: 4 } })(two), ["All rows", "Batches of 4"]],
    ["noise", setRun(1, 0, { noise: 0.5 })(two), ["No noise", "Noise 0.5"]],
    ["scale", setPane(1, { scale: "log" })(two), ["Linear heights", "Log heights"]],
    ["data", presets.anscombe.shot, ["Anscombe I", "Anscombe II", "Anscombe III", "Anscombe IV"]],
    ["standardising", presets.standardise.shot, ["x as measured", "x standardised"]],
    ["a name of its own", setPane(1, { title: "mine" })(setParam(1, 0, "lr", 0.05)(two)), ["α = 0.01", "mine"]],
    ["nothing", two, ["MSE of a line", "MSE of a line"]],
  ])("%s", (_, shot, names) => {
    const told = namesOf(shot);
    if (names[0] === "MSE of a line") expect(new Set(told).size).toBe(1);
    else expect(told).toEqual(names);
  });

  test("in every preset with panes", () => {
    for (const { shot } of Object.values(presets).filter(({ shot: { panes } }) => panes.length > 1))
      expect(new Set(namesOf(shot)).size).toBe(shot.panes.length);
  });
});

test("what they share is told once, and nothing that goes without saying", () => {
  const { shared } = paneNames(prepareNow(presets["step-sizes"].shot));
  expect(shared).toEqual(["MSE of a line", "Tutorial: house prices", "gradient descent", "from (0, 0)"]);
});

test("every kind of problem tells what it is set to", () => {
  for (const { choices, settings } of everyKind)
    for (const spec of Object.values(choices))
      for (const { describe: settingOf, valueOf } of Object.values(settings))
        expect(settingOf(spec).fallback === undefined || valueOf(spec) !== undefined).toBe(true);
});
