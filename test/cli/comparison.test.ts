import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addShotOptions, shotFrom, type ShotOptions } from "../../src/cli/options/shotOptions.ts";
import { datasets } from "../../src/data/datasets.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";

/** The shot that so many words choose. */
const chosen = (...words: readonly string[]) =>
  shotFrom(
    addShotOptions(new Command().exitOverride().configureOutput({ outputError: () => {} }))
      .parse([...words], { from: "user" })
      .opts<ShotOptions>(),
  );

const sources = [
  ...Object.keys(surfaces).map((id) => [`surface=${id}`]),
  ...Object.keys(datasets).map((id) => [`dataset=${id}`, "standardize"]),
];
const runs = [
  ["optimizer=adam", "step-size=0.1", "set=beta1=0.8"],
  ["schedule=cosine:T_max=200,eta_min=0"],
  ["noise=0.5", "seed=7"],
  ["start=-1,2", "steps=50"],
];

describe("what stands in a text is what stands on the command line", () => {
  test.each(sources)("%s of a pane", async (...words) => {
    const outside = await chosen(...words.map((word) => `--${word}`));
    expect(await chosen("--pane", words.join(" "))).toEqual(outside);
  });

  test.each(runs)("%s of a run", async (...words) => {
    const dashed = words.map((word) => `--${word}`);
    const outside = await chosen("--surface=sincos", ...dashed);
    expect(await chosen("--surface=sincos", "--run", words.join(" "))).toEqual(outside);
    expect(await chosen("--pane", "surface=sincos", "--run", words.join(" "))).toEqual(outside);
    expect(await chosen("--pane", ["surface=sincos", ...words].join(" "))).toEqual(outside);
  });
});

test("what stands outside holds for all, and a text's own wins", async () => {
  const { panes } = await chosen(
    "--surface=mse",
    "--steps=40",
    "--pane=step-size=0.01",
    "--pane=dataset=cars steps=9 title='Two words'",
  );
  expect(panes.map(({ surface }) => surface)).toEqual([
    (await chosen("--surface=mse")).panes[0]!.surface,
    (await chosen("--dataset=cars")).panes[0]!.surface,
  ]);
  expect(panes.map(({ title }) => title)).toEqual([undefined, "Two words"]);
  expect(panes.map((pane) => pane.runs[0]!.steps)).toEqual([40, 9]);
  expect(panes.map((pane) => pane.runs[0]!.params)).toEqual([{ lr: 0.01 }, {}]);
});

test("runs belong to the pane before them, those before all to the panes without their own, and start at one place", async () => {
  const { panes } = await chosen(
    "--surface=sincos",
    "--run=name=one",
    '--run=name="number two" optimizer=adam color=5',
    "--pane=",
    "--pane=step-size=0.5",
    "--run=name=own",
  );
  expect(panes.map((pane) => pane.runs.map(({ name }) => name))).toEqual([["one", "number two"], ["own"]]);
  const [first, second] = panes[0]!.runs;
  expect([second!.optimizer, second!.color]).toEqual(["adam", 5]);
  expect(first!.start).toEqual(surfaces.sincos.defaults.starts[0]);
  expect(second!.start).toEqual(first!.start);
});

test.each([
  [["--pane=foo=1"], "--pane 1: unknown option '--foo=1'"],
  [["--pane=surface=sine", "--pane=x=3"], "--pane 2: give one of --surface"],
  [["--surface=sine", "--run=name='a"], "--run 1: a quote ' does not end"],
  [["--pane=surface=sine", "--run=name=a", "--run=start=1"], "--pane 1: --run 2: option '--start <x,y>' argument '1'"],
  [["--surface=sine", "--run=color=8"], "at most 7"],
  [["--surface=sine", ...Array<string>(9).fill("--run=steps=5")], "a pane has at most 8 runs, got 9"],
  [Array<string>(5).fill("--pane=surface=sine"), "a picture has at most 4 panes, got 5"],
  [["--preset=race", "--run=name=a"], "cannot be used with"],
])("%s: says where and what", async (words, message) => {
  await expect(async () => chosen(...words)).rejects.toThrow(message);
});
