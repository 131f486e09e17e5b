import type * as THREE from "three";
import { xyz } from "../../core/algebra/vec3.ts";
import { distanceOf, eye, targetOf, type CameraPose } from "../../shot/layout/camera.ts";
import { fit, type Seen } from "../../shot/layout/fit.ts";

/** Farther from the target than this, in world units, nothing is drawn. */
const reach = 4;

/**
 * Points a camera so that a pose fills its stage, a part of a pane of so many pixels: the rest of the pane shows what lies
 * around it.
 */
export function aim(camera: THREE.PerspectiveCamera, pose: CameraPose, seen: Seen, width: number, height: number) {
  const { stage, framed } = seen;
  const { scale, x, y } = fit(seen, pose);
  camera.aspect = stage.width / stage.height;
  camera.fov = (2 * Math.atan(stage.height / 2 / scale) * 180) / Math.PI;
  camera.near = Math.max(0.02, distanceOf(pose) - reach);
  camera.far = distanceOf(pose) + reach;
  camera.position.set(...xyz(eye(pose, framed.box)));
  camera.lookAt(...xyz(targetOf(pose, framed.box)));
  const [left, top] = [stage.x + x - stage.width / 2, stage.y + y - stage.height / 2];
  camera.setViewOffset(stage.width, stage.height, -left, -top, width, height); // updates the projection
  camera.updateMatrixWorld();
}
