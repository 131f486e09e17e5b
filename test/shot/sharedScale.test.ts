import { describe, expect, test } from "vitest";
import { layOut } from "../../src/shot/layout/layOut.ts";
import { scaleTitle, sharesAxes, sharesScale } from "../../src/shot/layout/sharedScale.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Shot } from "../../src/shot/shot.ts";

const sizes = [
  [1280, 720],
  [960, 611],
  [600, 400],
  [390, 844],
  [640, 360],
] as const;
const shots = Object.entries(presets).map(([id, { shot }]) => [id, shot] as const);

describe.each(shots)("%s", (_, shot) => {
  const prepared = prepareNow(shot);

  test.each(sizes)(
    "in %d × %d has one colour bar or one in each pane, and what is shared stands beside it",
    (...size) => {
      const { shared, colorBar, paneParts, panes } = layOut(prepared, ...size);
      expect(paneParts.legend).toBe(colorBar.width === 0);
      if (colorBar.width === 0) return;
      expect(sharesScale(shot)).toBe(true);
      expect(shared.width).toBeGreaterThan(0);
      expect(shared.x + shared.width).toBeLessThan(colorBar.x);
      expect(colorBar.x + colorBar.width).toBeLessThan(size[0]);
      for (const { y } of panes) expect(y).toBeGreaterThanOrEqual(colorBar.y + colorBar.height);
    },
  );

  test("a shot alone shares nothing, and different surfaces share a scale where they are asked to", () => {
    if (shot.panes.length === 1) expect([sharesScale(shot), sharesAxes(shot)]).toEqual([false, false]);
    else expect(sharesScale({ ...shot, look: { ...shot.look, sharedRange: true } })).toBe(true);
  });
});

test("panes of one surface share their scale and their axes, other data only the axes, other axes nothing", () => {
  const shares = ({ shot }: { readonly shot: Shot }) => [sharesScale(shot), sharesAxes(shot)];
  expect(shares(presets["step-sizes"])).toEqual([true, true]);
  expect(shares(presets.anscombe)).toEqual([false, true]);
  const panes = [presets.sincos.shot.panes[0]!, presets["step-sizes"].shot.panes[0]!];
  expect(shares({ shot: { ...presets.sincos.shot, panes } })).toEqual([false, false]);
  expect(scaleTitle(panes)).toBe("value");
  expect(scaleTitle(presets["step-sizes"].shot.panes)).toBe("MSE");
  expect(scaleTitle(presets.race.shot.panes)).toBe("f(x, y) (log)");
});

test("cameras that turn by themselves have their own names of axes", () => {
  expect(sharesAxes({ ...presets["step-sizes"].shot, linkCameras: false })).toBe(false);
});
