import { expect, test } from "vitest";
import type { BallMark } from "../../src/scene/labels/ballMarks.ts";
import { ballLabels } from "../../src/scene/labels/markLabels.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";

const { shot } = presets.race;
const { shown } = prepareNow(shot);
const [{ plot }] = plottedSurfaces(shot, resolveLook({})) as [ReturnType<typeof plottedSurfaces>[number]];

/** Balls of the race's runs, in this order, at places of the picture. */
const at = (...places: readonly (readonly [x: number, y: number, isHidden?: boolean])[]): readonly BallMark[] =>
  places.map(([x, y, isHidden = false], i) => ({
    entry: shown[i]!,
    ball: { at: [0, 0], outside: false, contact: 0 as never, normal: 0 as never, centre: 0 as never },
    layer: i,
    x,
    y,
    radius: 8,
    color: "#ffffff",
    isHidden,
  }));
const names = (count: number) => shown.slice(0, count).map(({ name }) => name);
const labels = (balls: readonly BallMark[]) => ballLabels(plot, balls, "dark", () => [0, 0]).map(([best]) => best!);

test("balls apart have a name each, over them", () => {
  const blocks = labels(at([100, 100], [200, 100]));
  expect(blocks.map((block) => block.map(({ text, x }) => [text, x]))).toEqual([
    [[names(2)[0], 100]],
    [[names(2)[1], 200]],
  ]);
  for (const [label] of blocks) expect(label!.y).toBe(100 - 8 - 10);
});

test("balls at one place have one list, the leader on top, over the highest of them", () => {
  const [list, ...more] = labels(at([100, 100], [110, 95], [105, 105]));
  expect(more).toEqual([]);
  expect(list!.map(({ text }) => text)).toEqual(names(3));
  expect(list!.map(({ x }) => x)).toEqual([105, 105, 105]);
  expect(list!.map(({ y }) => y)).toEqual([47, 62, 77]);
});

test("of a crowd the leaders are named and the others counted", () => {
  const [list] = labels(at(...Array.from({ length: 8 }, () => [100, 100] as const)));
  expect(list!.map(({ text }) => text)).toEqual([...names(3), "and 5 more"]);
});

test("what is behind the surface has a faded name", () => {
  const blocks = labels(at([100, 100, true], [300, 100]));
  expect(blocks.map(([label]) => label!.faded)).toEqual([true, false]);
});

test("where there is no room over balls their names stand below, at the right or at the left, as near to them", () => {
  const [places] = ballLabels(plot, at([100, 100], [110, 95]), "dark", () => [0, 0]);
  const [over, below, right, left] = places!;
  expect(over!.map(({ y }) => y)).toEqual([62, 77]);
  expect(below!.map(({ y }) => y)).toEqual([118, 133]);
  expect(right!.map(({ x, align }) => [x, align])).toEqual([
    [124, "left"],
    [124, "left"],
  ]);
  expect(left!.map(({ x, y }) => [x, y])).toEqual([
    [86, 90],
    [86, 105],
  ]);
});

test("a ball outside says where it is, and only that it is outside where there is no room for more", () => {
  const [mark] = at([100, 100]);
  const away = { ...mark!, ball: { ...mark!.ball, at: [30, -4] as const, outside: true } };
  const [places] = ballLabels(plot, [away, ...at([300, 100])], "dark", () => [0, 0]);
  const [name] = names(1);
  expect(places!.map(([label]) => label!.text)).toEqual([
    ...Array<string>(4).fill(`${name}, outside, at (30, −4)`),
    ...Array<string>(4).fill(`${name}, outside`),
  ]);
});
