import fc from "fast-check";
import * as THREE from "three";
import { describe, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { ballAt } from "../../src/mesh/marks/ball.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { along } from "../../src/mesh/surface/samples.ts";
import { aim } from "../../src/scene/stage/aim.ts";
import { projection } from "../../src/scene/labels/axisLabels.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import type { Playhead } from "../../src/scene/stage/playhead.ts";
import { pointAtPixel } from "../../src/scene/stage/pointAtPixel.ts";
import { eye } from "../../src/shot/layout/camera.ts";
import { seenIn } from "../../src/shot/layout/cameras.ts";
import { duplicatePane } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { layOut } from "../../src/shot/layout/layOut.ts";
import { camerasIn } from "../camerasIn.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { between } from "../between.ts";
import { length, sub } from "../../src/core/algebra/vec3.ts";

const one: Shot = { ...firstShot, look: { resolution: 64 } };
const three: Shot = duplicatePane(0)(duplicatePane(0)(one));
const [width, height] = [1000, 640];

/** Where a pane's things are drawn, as Scene does it. */
function paneOf(shot: Shot, index: number) {
  const playhead: Playhead = { ticks: 3.5, clock: "steps", cameras: camerasIn(shot, width, height) };
  const rect = layOut(prepareNow(shot), width, height).panes[index]!;
  const pane = shot.panes[index]!;
  const camera = new THREE.PerspectiveCamera();
  aim(camera, playhead.cameras[index]!, seenIn(prepareNow(shot), width, height)[index]!, rect.width, rect.height);
  const project = projection(camera, rect.width, rect.height);
  const { plot } = plottedSurfaces(shot, resolveLook(shot.look))[index]!;
  const pixelOf = (point: Parameters<typeof project>[0]) => {
    const [x, y] = project(point);
    return [rect.x + x, rect.y + y] as const;
  };
  return { playhead, plot, pixelOf, trajectory: descentsOf(pane)[0]! };
}

describe.each([
  ["one pane", one, 0],
  ["the last of three", three, 2],
] as const)("%s", (_, shot, index) => {
  const { playhead, plot, pixelOf, trajectory } = paneOf(shot, index);
  const { x, y } = plot.domain;

  test("under the pixel of a point of the surface lies that point, or a nearer one that hides it", () => {
    const from = eye(playhead.cameras[index]!, plot.box);
    fc.assert(
      fc.property(between(0.02, 0.98), between(0.02, 0.98), (u, v) => {
        const wished = pointOn(plot, [along(x, u), along(y, v)]);
        const pixel = pixelOf(wished);
        const { pane, at } = pointAtPixel(prepareNow(shot), playhead, width, height, ...pixel);
        const found = pointOn(plot, at!);
        expect(pane).toBe(index);
        expect(Math.hypot(pixelOf(found)[0] - pixel[0], pixelOf(found)[1] - pixel[1])).toBeLessThan(1e-3);
        expect(length(sub(found, from))).toBeLessThan(length(sub(wished, from)) + 1e-5);
      }),
    );
  });

  test("a ball is found on its pixels and around them, and not far away", () => {
    const [ballX, ballY] = pixelOf(ballAt(plot, trajectory, playhead.ticks).centre);
    const ballNear = (dx: number, dy: number) =>
      pointAtPixel(prepareNow(shot), playhead, width, height, ballX + dx, ballY + dy).ball;
    expect([ballNear(0, 0), ballNear(13, 13), ballNear(-19, 0)]).toEqual([0, 0, 0]);
    expect([ballNear(40, 0), ballNear(0, -40)]).toEqual([null, null]);
  });
});

test("beside the surface there is nothing", () => {
  const { playhead } = paneOf(one, 0);
  expect(pointAtPixel(prepareNow(one), playhead, width, height, 2, 2)).toEqual({ pane: 0, ball: null, at: null });
});
