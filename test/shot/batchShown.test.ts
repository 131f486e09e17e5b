import { expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { batchesOf } from "../../src/core/chance/batches.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import { momentsOf } from "../../src/core/moments.ts";
import { batchShown } from "../../src/shot/runs/batchShown.ts";
import { visible } from "../../src/shot/runs/entries.ts";
import { batchInStep, examineRun } from "../../src/shot/runs/examineRun.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { rowsOf } from "../../src/shot/problems/index.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Pane, Run } from "../../src/shot/shot.ts";

const gd: Run = { optimizer: "gd", params: { lr: 0.1 }, steps: 40 };
const batched = (size: number, more: Partial<Run> = {}): Run => ({ ...gd, batch: { size }, ...more });
const paneOf = (...runs: readonly Run[]): Pane => ({
  surface: { kind: "data", data: "mtcars", standardize: true },
  runs,
});
const shownIn = (pane: Pane, ticks: number) =>
  batchShown(pane, prepareNow({ ...firstShot, panes: [pane] }).entries.filter(visible), { ticks, clock: "steps" });

test("the batch that is shown is the one that the step saw: its gradient is that of these rows", () => {
  const pane = paneOf(batched(4, { seed: 3 }));
  const rows = rowsOf(pane.surface)!;
  const batches = batchesOf({ size: 4, replacement: 0 }, rows.xs.length, 3);
  for (const ticks of [0, 7, 8.9, 39, 20]) {
    const { seen } = shownIn(pane, ticks)!;
    expect(seen.rows).toEqual(batches(Math.floor(ticks)));
    const { gradient, before } = examineRun(pane, 0, Math.floor(ticks));
    const of = (values: ArrayLike<number>) => Array.from(seen.rows, (row) => values[row]!);
    expect(gradient).toEqual(mse(momentsOf(of(rows.xs), of(rows.ys))).gradient(...before.at));
  }
});

test("at the end it is that of the last step, and between two steps that of the one underway", () => {
  const pane = paneOf(batched(4));
  expect(shownIn(pane, 40)).toEqual(shownIn(pane, 39));
  expect(shownIn(pane, 12.99)!.seen).toBe(shownIn(pane, 12)!.seen);
  expect(shownIn(pane, 13)!.seen.rows).not.toEqual(shownIn(pane, 12)!.seen.rows);
});

test("of several runs it is that of the first one that is seen and has any", () => {
  const pane = paneOf(gd, batched(3, { hidden: true }), batched(5), batched(6));
  const { entry, seen } = shownIn(pane, 2)!;
  expect([entry.index, seen.rows.length]).toEqual([2, 5]);
  expect(shownIn(paneOf(gd, gd), 2)).toBe(null);
});

test("where a surface has no rows, a run that asks for batches shows none", () => {
  const pane: Pane = { surface: { kind: "function", id: "rosenbrock" }, runs: [batched(4)] };
  expect(shownIn(pane, 2)).toBe(null);
});

test("what is asked again is not computed again, and another run's answers do not disturb it", () => {
  const pane = paneOf(batched(4), batched(4, { seed: 2 }));
  const [first, other] = [examineRun(pane, 0, 5), examineRun(pane, 1, 5)];
  expect(examineRun({ ...pane, runs: [...pane.runs] }, 0, 5)).toBe(first);
  expect(other.gradient).not.toEqual(first.gradient);
  expect(batchInStep(pane, 0, 5)).toBe(batchInStep(pane, 0, 5));
  const { points } = descentsOf(pane)[0]!;
  for (const k of [30, 2, 17]) expect(examineRun(pane, 0, k).before.at).toEqual([points[2 * k], points[2 * k + 1]]);
});
