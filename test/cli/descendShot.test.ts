import { describe, expect, test } from "vitest";
import { encodeShotFile } from "../../src/shot/text/encodeShot.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { hashOfShot } from "../../src/shot/text/link.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { fallLine, useFallLine, writeCsv as writeFile } from "./fallLine.ts";

useFallLine();

const shot: Shot = {
  ...firstShot,
  panes: [
    {
      surface: { kind: "data", data: "cars", standardize: true },
      runs: [
        { optimizer: "gd", params: { lr: 0.3 }, steps: 7 },
        { optimizer: "gd", params: {}, start: [1, 2], hidden: true },
      ],
    },
    { surface: { kind: "function", id: "sine" }, runs: [{ optimizer: "gd", params: {}, steps: 5 }] },
  ],
};
const runs = shot.panes.flatMap((pane, i) =>
  descentsOf(pane).map((trajectory, j) => ({ pane: i + 1, run: j + 1, trajectory })),
);
const columns = "step,x,y,value,gradient_x,gradient_y,step_size";

describe("all runs of a shot, as in the page to the last bit", () => {
  const want = [
    `pane,run,${columns}`,
    ...runs.flatMap(({ pane, run, trajectory: { length, points, values, gradients, stepSizes } }) =>
      Array.from({ length }, (_, k) =>
        [
          pane,
          run,
          k,
          points[2 * k],
          points[2 * k + 1],
          values[k],
          gradients[2 * k],
          gradients[2 * k + 1],
          stepSizes[k],
        ].join(","),
      ),
    ),
  ];

  test("from a file", () => {
    const { status, out, told } = fallLine("descend", "--shot", writeFile("shot.json", encodeShotFile(shot)));
    expect([status, told]).toEqual([0, []]);
    expect(out.trimEnd().split("\n")).toEqual(want);
  });

  test("from a link", async () => {
    const said = fallLine("descend", "--shot", `https://example.org/fall-line/${await hashOfShot(shot)}`);
    expect(said).toEqual({ status: 0, out: `${want.join("\n")}\n`, told: [] });
  });

  test("of a preset", () => {
    const { status, out } = fallLine("descend", "--shot", "#preset=anscombe", "--every", "1000");
    expect([
      status,
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(",")[0]),
    ]).toEqual([0, ["pane", ..."11223344".split("")]]);
  });

  test("as JSON, with their endings and costs; --every thins each of them", () => {
    const file = writeFile("shot.json", encodeShotFile(shot));
    const { out } = fallLine("descend", "--shot", file, "--format", "json", "--every", "3");
    const all = JSON.parse(out) as Record<string, unknown>[];
    expect(all.map(({ pane, run, step, ending, evaluations }) => ({ pane, run, step, ending, evaluations }))).toEqual(
      runs.map(({ pane, run, trajectory: { length, ending, evaluations } }) => ({
        pane,
        run,
        step: Array.from({ length }, (_, k) => k).filter((k) => k % 3 === 0 || k === length - 1),
        ending,
        evaluations,
      })),
    );
  });
});

test("what is wrong in a shot is said, one line each, and the rest is descended", () => {
  const file = writeFile(
    "wrong.json",
    '{"fall-line": 2, "panes": [{"surface": "sine", "runs": [{"steps": "many", "color": 9}]}]}',
  );
  const { status, out, told } = fallLine("descend", "--shot", file, "--every", "1000");
  expect([status, out.split("\n").length]).toEqual([0, 4]);
  expect(told).toEqual([
    "made by a newer Fall Line (version 2): what this one does not know is left out",
    'panes[0].runs[0].steps: expected a whole number from 1 to 100,000, got "many"; using the default',
    "panes[0].runs[0].color: expected a whole number from 0 to 7, got 9; using the default",
  ]);
});

describe("what is no shot ends with status 1 and one clear line", () => {
  const damaged = "this is no Fall Line shot: the link is damaged or cut short";

  test.each([
    ["nosuch.json", "nosuch.json: cannot be read: there is no such file."],
    [".", ".: cannot be read: it is a folder, not a file."],
    ["https://example.org/#s=1.abc", `the link: ${damaged}`],
    ["#s=1.", `the link: ${damaged}`],
    ["#preset=toString", 'the link: this is no Fall Line shot: there is no preset "toString"'],
  ])("%s", (source, line) => {
    expect(fallLine("descend", "--shot", source)).toEqual({ status: 1, out: "", told: [`fall-line: ${line}`] });
  });

  test.each([
    ["", "it is empty"],
    ["x,y\n1,2\n", 'it begins with "x,y\\n1,2"'],
    ['{"name": "fall-line"}', 'it has no "fall-line" and no "panes"'],
    [" ".repeat(2 ** 20 + 9), "it has more than 1,048,576 characters"],
  ])("%.20j", (text, reason) => {
    const said = fallLine("descend", "--shot", writeFile("no.json", text));
    const line = `fall-line: no.json: this is no Fall Line shot: ${reason}`;
    expect(said).toEqual({ status: 1, out: "", told: [line] });
  });
});

describe("a shot says everything but how it is printed", () => {
  test.each([
    ["--surface <id>", "sine"],
    ["--dataset <id>", "cars"],
    ["--data <file>", "a.csv"],
    ["--standardize", null],
    ["--optimizer <id>", "gd"],
    ["--step-size <number>", "0.1"],
    ["--set <name=value>", "lr=1"],
    ["--start <x,y>", "0,0"],
    ["--steps <count>", "5"],
    ["--tolerance <number>", "0"],
  ])("%s with it is wrong use", (option, value) => {
    const words = [option.split(" ")[0]!, ...(value === null ? [] : [value])];
    const line = `fall-line: option '--shot <file|link>' cannot be used with option '${option}'`;
    expect(fallLine("descend", "--shot", "shot.json", ...words)).toEqual({ status: 2, out: "", told: [line] });
  });
});
