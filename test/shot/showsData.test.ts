import { expect, test } from "vitest";
import { layOut } from "../../src/shot/layout/layOut.ts";
import { compose } from "../../src/shot/layout/composition.ts";
import { presets, type PresetId } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { showsData } from "../../src/shot/runs/showsData.ts";

const telling: readonly PresetId[] = ["standardise", "anscombe", "mini-batch", "outlier"];

test("the presets that differ in their data show them, the others do not", () => {
  const shown = (Object.keys(presets) as PresetId[]).filter((id) => showsData(presets[id].shot));
  expect(shown.toSorted()).toEqual(telling.toSorted());
});

test.each(telling)("%s has room for its points in every pane, on a desktop and in a video", (id) => {
  const prepared = prepareNow(presets[id].shot);
  for (const [width, height] of [
    [960, 436],
    [1280, 720],
  ] as const) {
    const { panes, paneParts } = layOut(prepared, width, height, {
      title: true,
      readout: true,
      loss: true,
      data: true,
      legend: true,
      axes: true,
      comparison: height > 600,
      gizmo: false,
    });
    for (const rect of panes)
      expect(compose(rect.width, rect.height, panes.length, 1, paneParts).scatter.width).toBeGreaterThan(0);
  }
});
