import { expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { outcomeOfRun } from "../../src/shot/runs/entries.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { csvLines, jsonLines, labelledRuns } from "../../src/shot/runs/trajectoryTable.ts";

const { shot: sample } = presets.starts;
const hidden: Shot = {
  ...sample,
  panes: sample.panes.map((pane) => ({ ...pane, runs: pane.runs.map((run) => ({ ...run, hidden: true, steps: 9 })) })),
};
const shots = Object.entries({ ...presets, hidden: { shot: hidden } }).map(([id, { shot }]) => [id, shot] as const);

const evens = (pairs: Float64Array) => Array.from(pairs.filter((_, i) => i % 2 === 0));
const odds = (pairs: Float64Array) => Array.from(pairs.filter((_, i) => i % 2 === 1));

/** A run's columns, taken from the trajectory itself. `+ 0` makes −0, which text does not keep, 0. */
const wanted = (shot: Shot) =>
  prepareNow(shot).entries.map(({ trajectory: { length, points, values, gradients, stepSizes }, pane, index }) => {
    const columns = {
      step: Array.from({ length }, (_, k) => k),
      x: evens(points),
      y: odds(points),
      value: [...values],
      gradient_x: evens(gradients),
      gradient_y: odds(gradients),
      step_size: [...stepSizes],
    };
    const zeroed = Object.entries(columns).map(([name, numbers]) => [name, numbers.map((number) => number + 0)]);
    return { pane: pane + 1, run: index + 1, ...(Object.fromEntries(zeroed) as typeof columns) };
  });

test.each(shots)("%s as CSV reads back to the last bit", (_, shot) => {
  const [header, ...rows] = csvLines(labelledRuns(prepareNow(shot).entries));
  expect(header).toBe("pane,run,step,x,y,value,gradient_x,gradient_y,step_size");
  const names = header!.split(",");
  const read = rows.map((row) => row.split(",").map((text) => (text === "" ? NaN : Number(text) + 0)));
  const runs = wanted(shot);
  expect(read.length).toBe(runs.reduce((sum, { step }) => sum + step.length, 0));
  let at = 0;
  for (const { pane, run, ...columns } of runs) {
    const own = read.slice(at, (at += columns.step.length));
    expect(own.every((row) => row[0] === pane && row[1] === run)).toBe(true);
    for (const [name, numbers] of Object.entries(columns))
      expect(
        own.map((row) => row[names.indexOf(name)]),
        `column ${name}`,
      ).toEqual(numbers);
  }
});

test.each(shots)("%s as JSON reads back to the last bit, with what each run is and came to", (_, shot) => {
  const read = JSON.parse([...jsonLines(labelledRuns(prepareNow(shot).entries))].join("\n")) as unknown;
  expect(read).toEqual(
    prepareNow(shot).entries.map((entry, i) => {
      const {
        name,
        run,
        resolved,
        trajectory: { ending, evaluations },
      } = entry;
      return {
        ...wanted(shot)[i],
        step_size: wanted(shot)[i]!.step_size.map((size) => (Number.isNaN(size) ? null : size)), // of a point that none has left
        name,
        optimizer: run.optimizer,
        params: resolved.params,
        ...(resolved.schedule && { schedule: resolved.schedule }),
        ...(resolved.noise > 0 && { noise: resolved.noise }),
        ...(resolved.batch && { batch: resolved.batch }),
        ...((resolved.noise > 0 || resolved.batch) && { seed: resolved.seed }),
        ending,
        outcome: outcomeOfRun(entry),
        evaluations,
      };
    }),
  );
});

test("only each so many steps, and the last state", () => {
  const every = [...csvLines(labelledRuns(prepareNow(hidden).entries).slice(0, 1), 4)]
    .slice(1)
    .map((row) => Number(row.split(",")[2]));
  expect(every).toEqual([0, 4, 8, 9]);
});
