import type { Xyz } from "../../core/algebra/vec3.ts";
import { boxOf } from "../../core/world.ts";
import { distanceOf, middle, type CameraPose } from "./camera.ts";
import { fit, type Stage } from "./fit.ts";

/** A pose as links held it until version 0.2: an eye's distance and a target in world units, for a view of 35° upwards. */
export interface PoseByDistance {
  readonly azimuth: number;
  readonly elevation: number;
  readonly distance: number;
  readonly target: Xyz;
}

/** The target of the view that was home then. */
const home: Xyz = [0, 0.14, 0];
/** The shape of picture that such poses were made for; its size in pixels is that of the page on a small screen. */
const stage: Stage = { x: 0, y: 0, width: 852, height: 550, labelled: true };
const box = boxOf(2);
const framed = {
  box,
  names: ["", "", ""],
  titles: [70, 70, 70],
  ticks: [30, 30, 40],
  rims: { left: 0, right: 0, front: 0, back: 0 },
} as const;

/** The pose from which things look as large, in a picture of that shape. */
export function poseByDistance({ azimuth, elevation, distance, target }: PoseByDistance): CameraPose {
  const pose = {
    azimuth,
    elevation,
    zoom: 1,
    target: [
      middle[0] + (target[0] - home[0]) / box.width,
      middle[1] + (target[1] - home[1]) / box.height,
      middle[2] + (target[2] - home[2]) / box.depth,
    ],
  } as const;
  const size = stage.height / 2 / Math.tan((35 * Math.PI) / 360) / distance; // pixels to a world unit
  return { ...pose, zoom: (size * distanceOf(pose)) / fit({ framed, stage }, pose).scale };
}
