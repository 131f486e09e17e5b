import * as space from "../../core/algebra/vec3.ts";
import { fromXyz, vec3, xyz, type Vec3, type Xyz } from "../../core/algebra/vec3.ts";
import type { Box } from "../../core/world.ts";

/** Where the picture is taken from: an orbit around a target. It means the same in a picture of any shape: see `fit`. Angles in radians. */
export interface CameraPose {
  /** 0 looks along the second axis from the front; positive walks to the right. */
  readonly azimuth: number;
  /** 0 is level with the floor, π/2 straight above. */
  readonly elevation: number;
  /** 1: seen from here, the box with its labels fits the stage; 2: from half as far. */
  readonly zoom: number;
  /** In the box's units: ±½ are its sides, to the right and to the front, and 1 is its lid. */
  readonly target: Xyz;
  /** 1, or left out: as an eye sees from about two widths of the box; 0: parallels stay parallel. */
  readonly perspective?: number;
}

/** From which side something is seen, and how deep it looks. */
export type Angles = Pick<CameraPose, "azimuth" | "elevation" | "perspective">;

const lowest = 0.02; // radians: the floor is never seen from below
const highest = Math.PI / 2 - 1e-3; // straight down has no "up"
const zooms = { least: 0.25, most: 8 } as const;
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** About the box's middle, as it looks from above. */
export const middle: Xyz = [0, 0.31, 0];

/** The home of a pose's angles: what fits is seen from there. */
export const homeward = ({ azimuth, elevation, perspective }: Angles): CameraPose => ({
  azimuth,
  elevation,
  zoom: 1,
  target: middle,
  ...(perspective !== undefined && { perspective }),
});

const usualDistance = 1.95; // world units
/** An eye so many times as far away sees what differs from a parallel view by a fraction of a pixel. */
const farthest = 1000;

/** From the eye to the target, in world units. */
export const distanceOf = (pose: Pick<CameraPose, "zoom" | "perspective">): number =>
  usualDistance / Math.max(pose.perspective ?? 1, 1 / farthest) / pose.zoom;

/** Views from three sides; from the top nothing is distorted. */
export const sides = {
  top: { azimuth: 0, elevation: highest, zoom: 1, target: middle, perspective: 0 },
  front: { azimuth: 0, elevation: 0.06, zoom: 1, target: middle },
  side: { azimuth: Math.PI / 2, elevation: 0.06, zoom: 1, target: middle },
} as const satisfies Readonly<Record<string, CameraPose>>;

/** What a key or a button goes to. */
export type ViewId = "home" | keyof typeof sides;

/** A pose part of the way between two, for a camera that travels. */
export function between(from: CameraPose, to: CameraPose, share: number): CameraPose {
  const mix = (a: number, b: number) => a * (1 - share) + b * share;
  const perspective = mix(from.perspective ?? 1, to.perspective ?? 1);
  return {
    azimuth: mix(from.azimuth, to.azimuth),
    elevation: mix(from.elevation, to.elevation),
    zoom: mix(from.zoom, to.zoom),
    target: xyz(space.between(fromXyz(from.target), fromXyz(to.target), share)),
    ...(perspective !== 1 && { perspective }),
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
  return { ...pose, zoom: clamp(pose.zoom / factor, zooms.least, zooms.most) };
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

/** A point in the box's units as one of the world, and back. */
const inWorld = ([right, up, front]: Xyz, box: Box): Vec3 =>
  vec3(right * box.width, up * box.height, front * box.depth);
const inBox = (point: Vec3, box: Box): Xyz => [
  space.rightOf(point) / box.width,
  space.upOf(point) / box.height,
  space.frontOf(point) / box.depth,
];

/** Moves the target in the picture's plane: right and up by world units. */
export function pan(pose: CameraPose, box: Box, right: number, up: number): CameraPose {
  const directions = directionsOf(pose);
  const aside = space.along(inWorld(pose.target, box), directions.right, right);
  const [x, height, z] = inBox(space.along(aside, directions.up, up), box);
  const reach = 1.5;
  // Not below the floor, or the eye could follow.
  return { ...pose, target: [clamp(x, -reach, reach), clamp(height, 0, 2 * reach), clamp(z, -reach, reach)] };
}

/** What the camera looks at, in the world. */
export const targetOf = (pose: CameraPose, box: Box): Vec3 => inWorld(pose.target, box);

/** The camera's position. */
export const eye = (pose: CameraPose, box: Box): Vec3 =>
  space.along(targetOf(pose, box), directionsOf(pose).outward, distanceOf(pose));
