import { expect, test } from "vitest";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { setLook, setParam, setPane } from "../../src/shot/edits.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Shot } from "../../src/shot/shot.ts";

const drawn = (shot: Shot) => plottedSurfaces(shot, resolveLook(shot.look));
const descents = (shot: Shot) => shot.panes.map((pane) => descentsOf(pane)[0]!);

test("another step size in one pane: one new descent, no new mesh", () => {
  const before: Shot = presets.anscombe.shot;
  const after = setParam(2, null, "lr", 0.003)(before);
  const [old, now] = [descents(before), descents(after)];
  expect(now.map((descent, i) => descent === old[i])).toEqual([true, true, false, true]);
  const [oldDrawn, nowDrawn] = [drawn(before), drawn(after)];
  nowDrawn.forEach((each, i) => expect(each).toBe(oldDrawn[i]));
});

test("panes that show the same surface share what is drawn", () => {
  const [first, ...others] = drawn(presets["step-sizes"].shot);
  for (const other of others) expect(other).toBe(first);
});

test("another height scale in one pane builds that pane's mesh alone", () => {
  const before: Shot = presets.anscombe.shot;
  const [old, now] = [drawn(before), drawn(setPane(1, { scale: "log" })(before))];
  expect(now.map((each, i) => each === old[i])).toEqual([true, false, true, true]);
});

test("on the same scale every pane has the range of all", () => {
  const shot = presets.standardise.shot;
  const ranges = drawn(setLook({ sharedRange: true })(shot)).map(({ plot }) => plot.range);
  const each = drawn(shot).map(({ plot }) => plot.range);
  expect(ranges[0]).toEqual(ranges[1]);
  expect(ranges[0]).toEqual([Math.min(each[0]![0], each[1]![0]), Math.max(each[0]![1], each[1]![1])]);
});
