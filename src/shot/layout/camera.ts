import * as space from "../../core/algebra/vec3.ts";
import { fromXyz, vec3, xyz, type Vec3, type Xyz } from "../../core/algebra/vec3.ts";
import type { Surface } from "../../core/surface.ts";

/** Where the picture is taken from: an orbit around a target. Angles in radians, lengths in world units (the box is 1 wide). */
export interface CameraPose {
  /** 0 looks along the second axis from the front; positive walks to the right. */
  readonly azimuth: number;
  /** 0 is level with the floor, π/2 straight above. */
  readonly elevation: number;
  readonly distance: number;
  /** World coordinates, as links have them. */
  readonly target: Xyz;
}

export const fieldOfView = (35 * Math.PI) / 180;

const lowest = 0.02; // radians: the floor is never seen from below
const highest = Math.PI / 2 - 1e-3; // straight down has no "up"
const nearest = 0.3;
const farthest = 8;
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

const solidHome: CameraPose = { azimuth: 0.62, elevation: 0.5, distance: 1.95, target: [0, 0.14, 0] };
const ribbonHome: CameraPose = { azimuth: 0, elevation: 0.42, distance: 1.8, target: [0, 0.13, 0] };

/** The views that a key or a button goes to: home as suits the surface, and from three sides. */
export function viewsOf({ variables, defaults }: Surface) {
  const home: CameraPose = { ...(variables === 1 ? ribbonHome : solidHome), ...defaults.view };
  return {
    home,
    top: { ...home, azimuth: 0, elevation: highest, target: [0, 0, 0] },
    front: { ...home, azimuth: 0, elevation: 0.06 },
    side: { ...home, azimuth: Math.PI / 2, elevation: 0.06 },
  } as const satisfies Record<string, CameraPose>;
}

export type ViewId = keyof ReturnType<typeof viewsOf>;

/** A pose part of the way between two, for a camera that travels. */
export function between(from: CameraPose, to: CameraPose, share: number): CameraPose {
  const mix = (a: number, b: number) => a * (1 - share) + b * share;
  return {
    azimuth: mix(from.azimuth, to.azimuth),
    elevation: mix(from.elevation, to.elevation),
    distance: mix(from.distance, to.distance),
    target: xyz(space.between(fromXyz(from.target), fromXyz(to.target), share)),
  };
}

/** The same pose with its azimuth counted so that another one is at most half a turn away. */
export function turnedTowards(pose: CameraPose, { azimuth }: CameraPose): CameraPose {
  const turn = 2 * Math.PI;
  return { ...pose, azimuth: pose.azimuth + turn * Math.round((azimuth - pose.azimuth) / turn) };
}

/** Walks around the target by angles in radians. */
export function orbit(pose: CameraPose, right: number, up: number): CameraPose {
  return { ...pose, azimuth: pose.azimuth + right, elevation: clamp(pose.elevation + up, lowest, highest) };
}

/** Comes closer (factor < 1) or goes away. */
export function zoom(pose: CameraPose, factor: number): CameraPose {
  return { ...pose, distance: clamp(pose.distance * factor, nearest, farthest) };
}

/** Unit vectors to the right and up in the picture, and out of it to the viewer. */
export function directionsOf({ azimuth, elevation }: Pick<CameraPose, "azimuth" | "elevation">) {
  const [sinA, cosA, sinE, cosE] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  return {
    right: vec3(cosA, 0, -sinA),
    up: vec3(-sinE * sinA, cosE, -sinE * cosA),
    outward: vec3(cosE * sinA, sinE, cosE * cosA),
  };
}

/** Moves the target in the picture's plane: right and up by shares of the picture's height. */
export function pan(pose: CameraPose, right: number, up: number): CameraPose {
  const height = 2 * pose.distance * Math.tan(fieldOfView / 2);
  const directions = directionsOf(pose);
  const aside = space.along(fromXyz(pose.target), directions.right, height * right);
  const moved = space.along(aside, directions.up, height * up);
  const reach = 1.5;
  const target = vec3(
    clamp(space.rightOf(moved), -reach, reach),
    clamp(space.upOf(moved), 0, reach), // not below the floor, or the eye could follow
    clamp(space.frontOf(moved), -reach, reach),
  );
  return { ...pose, target: xyz(target) };
}

/** The camera's position. */
export const eye = (pose: CameraPose): Vec3 =>
  space.along(fromXyz(pose.target), directionsOf(pose).outward, pose.distance);
