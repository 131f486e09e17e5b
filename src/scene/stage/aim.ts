import type * as THREE from "three";
import { xyz } from "../../core/algebra/vec3.ts";
import { eye, fieldOfView, type CameraPose } from "../../shot/layout/camera.ts";
import type { Rect } from "../../shot/layout/panes.ts";

/** A stage narrower than this is seen with a wider angle, so that the box still fits across. */
const fullAspect = 1.55;

/**
 * Points a camera so that the pose fills the stage, a part of the picture that is drawn: the rest of the picture shows
 * what lies around it.
 */
export function aim(camera: THREE.PerspectiveCamera, pose: CameraPose, stage: Rect, width: number, height: number) {
  camera.aspect = stage.width / stage.height;
  const half = Math.tan(fieldOfView / 2) * Math.max(1, fullAspect / camera.aspect);
  camera.fov = (2 * Math.atan(half) * 180) / Math.PI;
  camera.near = 0.02;
  camera.far = 30;
  camera.position.set(...xyz(eye(pose)));
  camera.lookAt(...pose.target);
  camera.setViewOffset(stage.width, stage.height, -stage.x, -stage.y, width, height); // updates the projection
  camera.updateMatrixWorld();
}
