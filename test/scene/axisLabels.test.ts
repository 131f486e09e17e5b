import { PerspectiveCamera } from "three";
import { describe, expect, test } from "vitest";
import { axisLabels, projection } from "../../src/scene/labels/axisLabels.ts";
import { placeLabels } from "../../src/scene/labels/label.ts";
import { aim } from "../../src/scene/stage/aim.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { camerasOf, seenIn } from "../../src/shot/layout/cameras.ts";
import { compose } from "../../src/shot/layout/composition.ts";
import { fit } from "../../src/shot/layout/fit.ts";
import { layOut } from "../../src/shot/layout/layOut.ts";
import { roughWidth } from "../../src/shot/layout/lettering.ts";
import { cornersOf } from "../../src/shot/layout/outline.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { palette } from "../../src/shot/settings/palette.ts";

const shots = { first: firstShot, "step-sizes": presets["step-sizes"].shot };
const sizes = [
  [960, 611],
  [1600, 970],
  [390, 840], // of panes below each other each is so wide and a third as high
  [768, 900],
] as const;
const cases = Object.entries(shots).flatMap(([name, shot]) => sizes.map((size) => [name, ...size, shot] as const));

/** As the page draws them, but for the widths of letters, which are rough here and rather too wide. */
describe.each(cases)("the home view of %s in %d × %d", (_, width, height, shot) => {
  const prepared = prepareNow(shot);
  const seen = seenIn(prepared, width, height);
  const [pose] = camerasOf(prepared, seen);
  const [{ plot }] = plottedSurfaces(shot, resolveLook({})) as [ReturnType<typeof plottedSurfaces>[number]];
  const { panes, paneParts } = layOut(prepared, width, height);
  const rect = panes[0]!;
  const { caption, legend, gizmo } = compose(rect.width, rect.height, shot.panes.length, 1, paneParts);
  const { framed, stage } = seen[0]!;

  test("names all three axes, each with two numbers or more, beside caption, legend and gizmo", () => {
    const camera = new PerspectiveCamera();
    aim(camera, pose!, seen[0]!, rect.width, rect.height);
    const labels = axisLabels(plot, pose!, framed, projection(camera, rect.width, rect.height), palette.dark);
    const bounds = { x: 4, y: 4, width: rect.width - 8, height: rect.height - 8 };
    const placed = placeLabels(
      labels.map((label) => [[label]]),
      bounds,
      [caption, legend, gizmo],
      (label) => roughWidth(label.text, label),
    );
    const texts = placed.filter(({ weight }) => weight === 600).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(framed.names.toSorted());
    const isValue = ({ align, weight }: (typeof labels)[number]) => weight === 400 && align === "right";
    expect(placed.filter(isValue).length).toBeGreaterThanOrEqual(2);
    expect(placed.filter(({ weight }) => weight === 400).length).toBeGreaterThanOrEqual(6);
  });

  test("has no corner of its box under the gizmo or the legend", () => {
    const { scale, x, y } = fit(seen[0]!, pose!);
    const corners = cornersOf(framed, pose!).map((corner) => [
      stage.x + x + scale * corner.x,
      stage.y + y + scale * corner.y,
    ]);
    for (const { x: left, y: top, width: across, height: down } of [gizmo, legend])
      for (const [atX, atY] of corners)
        expect(atX! > left && atX! < left + across && atY! > top && atY! < top + down).toBe(false);
  });
});
