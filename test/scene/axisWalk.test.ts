import { PerspectiveCamera } from "three";
import { describe, expect, test } from "vitest";
import { axisLabels, leastLadder, projection } from "../../src/scene/labels/axisLabels.ts";
import { placeLabels } from "../../src/scene/labels/label.ts";
import { aim } from "../../src/scene/stage/aim.ts";
import { surfaceUnder } from "../../src/scene/stage/pointAtPixel.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { axisEdges, flatFrom } from "../../src/shot/layout/axisEdges.ts";
import { middle } from "../../src/shot/layout/camera.ts";
import { seenIn } from "../../src/shot/layout/cameras.ts";
import { compose } from "../../src/shot/layout/composition.ts";
import { layOut } from "../../src/shot/layout/layOut.ts";
import { roughWidth } from "../../src/shot/layout/lettering.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { palette } from "../../src/shot/settings/palette.ts";
import { named, plain } from "../../src/shot/presets/parts.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";

const of = (shot: object) => ({ ...firstShot, ...shot });
const shots = {
  "one surface": presets.sincos.shot,
  "a wide domain": of({ panes: [{ ...plain(named("rosenbrock")), domain: { x: [-4000, 6000], y: [-1, 1] } }] }),
  "a tall domain and log heights": of({
    panes: [{ ...plain(named("beale")), scale: "log", domain: { x: [-1, 1], y: [-250, 250] } }],
  }),
  "three panes": presets["step-sizes"].shot,
};
const sizes = [
  [950, 611],
  [1600, 970],
  [2230, 1330],
  [390, 840],
  [844, 390],
  [768, 900],
] as const;
const azimuths = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12);
const elevations = [15, 30, 45, 60, 75].map((degrees) => (degrees * Math.PI) / 180);

describe.each(Object.entries(shots))("%s", (_, shot) => {
  test.each(sizes)("in %d × %d", (width, height) => {
    const prepared = prepareNow(shot);
    const seen = seenIn(prepared, width, height);
    const [{ plot }] = plottedSurfaces(shot, resolveLook({})) as [ReturnType<typeof plottedSurfaces>[number]];
    const { panes, paneParts } = layOut(prepared, width, height);
    const rect = panes[0]!;
    const { caption, legend, gizmo } = compose(rect.width, rect.height, shot.panes.length, 1, paneParts);
    const { framed } = seen[0]!;
    const bounds = { x: 4, y: 4, width: rect.width - 8, height: rect.height - 8 };
    const faults: string[] = [];
    for (const azimuth of azimuths)
      for (const elevation of elevations) {
        const pose = { azimuth, elevation, zoom: 1, target: middle };
        const camera = new PerspectiveCamera();
        aim(camera, pose, seen[0]!, rect.width, rect.height);
        const project = projection(camera, rect.width, rect.height);
        const labels = axisLabels(plot, pose, framed, project, palette.dark);
        const placed = placeLabels(
          labels.map((label) => [[label]]),
          bounds,
          [caption, legend, gizmo],
          (label) => roughWidth(label.text, label),
        );
        const names = placed.filter(({ weight }) => weight === 600).map(({ text }) => text);
        const numbers = (which: string) =>
          placed.filter((label) => label.ladder === which && label.weight === 400).length;
        const upright = axisEdges(framed, pose, project).value;
        const [top, foot] = [1, 0].map((share) => upright(share)[1]) as [number, number];
        const hasHeights = elevation < flatFrom && foot - top >= leastLadder;
        const wanted = hasHeights ? framed.names : framed.names.slice(0, 2);
        const missing = wanted.filter((name) => !names.includes(name));
        const at = `${Math.round((azimuth * 180) / Math.PI)}°, ${Math.round((elevation * 180) / Math.PI)}°`;
        if (missing.length > 0) faults.push(`${at}: no ${missing.join()}`);
        if (width === 950)
          for (const { text, ladder, x, y, align } of placed) {
            const aside = { left: 1, center: 0, right: -1 }[align] * 6;
            if (ladder && surfaceUnder(plot, camera, (x + aside) / rect.width, y / rect.height))
              faults.push(`${at}: ${text} along ${ladder} on the surface`);
          }
        for (const which of hasHeights ? ["x", "y", "value"] : ["x", "y"])
          if (numbers(which) < 2) faults.push(`${at}: ${numbers(which)} numbers along ${which}`);
      }
    expect(faults).toEqual([]);
  });
});
