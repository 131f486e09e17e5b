import * as THREE from "three";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { fromXyz } from "../../core/algebra/vec3.ts";
import { ballAt } from "../../mesh/marks/ball.ts";
import { pick } from "../../mesh/pick.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { seenIn } from "../../shot/layout/cameras.ts";
import type { Prepared } from "../../shot/prepare.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { everyPart, type Parts } from "../../shot/settings/parts.ts";
import { layOut } from "../../shot/layout/layOut.ts";
import { paneAt } from "../../shot/layout/panes.ts";
import { aim } from "./aim.ts";
import { projection } from "../labels/axisLabels.ts";
import { plottedSurfaces } from "./plottedSurfaces.ts";
import { stepNow, type Playhead } from "./playhead.ts";

/** What lies under a pixel of a picture. */
export interface Pointed {
  readonly pane: number;
  /** The run whose ball is there. */
  readonly ball: number | null;
  /** The parameter point of the surface there. */
  readonly at: Vec2 | null;
}

/** Pixels around a ball's centre within which it is grabbed: fingers are wide. */
const reach = 20;

/** Finds the pane, ball and surface point under a pixel, in CSS pixels from the picture's top left corner. */
export function pointAtPixel(
  prepared: Prepared,
  playhead: Playhead,
  width: number,
  height: number,
  x: number,
  y: number,
  parts: Parts = everyPart,
): Pointed {
  const { shot, shown } = prepared;
  const { panes: rects } = layOut(prepared, width, height, parts);
  const index = Math.max(0, paneAt(rects, x, y));
  const rect = rects[index]!;
  const { plot } = plottedSurfaces(shot, resolveLook(shot.look))[index]!;
  const runs = shown.filter((entry) => entry.pane === index);
  const camera = new THREE.PerspectiveCamera();
  aim(camera, playhead.cameras[index]!, seenIn(prepared, width, height, parts)[index]!, rect.width, rect.height);
  const project = projection(camera, rect.width, rect.height);
  const [localX, localY] = [x - rect.x, y - rect.y];
  const distances = runs.map(({ trajectory }) => {
    const [ballX, ballY] = project(ballAt(plot, trajectory, stepNow(playhead, trajectory)).centre);
    return Math.hypot(ballX - localX, ballY - localY);
  });
  const nearest = distances.indexOf(Math.min(...distances));
  return {
    pane: index,
    ball: distances[nearest]! <= reach ? runs[nearest]!.index : null,
    at: surfaceUnder(plot, camera, localX / rect.width, localY / rect.height),
  };
}

/** The parameter point of the surface that a camera sees at shares of the way across and down its picture, or `null`. */
export function surfaceUnder(plot: Plot, camera: THREE.Camera, across: number, down: number): Vec2 | null {
  const far = new THREE.Vector3(2 * across - 1, 1 - 2 * down, 0.5).unproject(camera);
  const direction = far.sub(camera.position).normalize();
  return pick(plot, fromXyz(camera.position.toArray()), fromXyz(direction.toArray()));
}
