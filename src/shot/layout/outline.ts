import { dot, sub, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import { floorDrop } from "../../core/world.ts";
import { fontSizes } from "../settings/palette.ts";
import { axisEdges, besideFrom, flatFrom, labelGaps, titleGap, type AxisEdge } from "./axisEdges.ts";
import { directionsOf, eye, homeward, type Angles } from "./camera.ts";
import type { Framed } from "./framed.ts";

/** A point in the picture's plane, at a distance of 1, y downwards; and how many pixels what stands there needs around it. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly over: number;
  readonly under: number;
}

/** Pixels between a corner of the box and the edge of the stage, and around a label. */
const [margin, labelMargin] = [6, 8];

function projector(framed: Framed, angles: Angles) {
  const pose = homeward(angles);
  const [from, { right, up, outward }] = [eye(pose, framed.box), directionsOf(pose)];
  return (point: Vec3): readonly [x: number, y: number] => {
    const way = sub(point, from);
    const far = -dot(way, outward);
    return [dot(way, right) / far, -dot(way, up) / far];
  };
}

/** The corners of the box and its floor. */
export function cornersOf(framed: Framed, angles: Angles): readonly Mark[] {
  const project = projector(framed, angles);
  const { width, height, depth } = framed.box;
  return [-0.5, 0.5].flatMap((right) =>
    [-floorDrop, height].flatMap((up) =>
      [-0.5, 0.5].map((front) => {
        const [x, y] = project(vec3(right * width, up, front * depth));
        return { x, y, left: margin, right: margin, over: margin, under: margin };
      }),
    ),
  );
}

/** What is written beside the edges: the outermost ticks and the titles. */
export function labelsOf(framed: Framed, angles: Angles): readonly Mark[] {
  const project = projector(framed, angles);
  const { x, y, value } = axisEdges(framed, angles, project);
  const [small, body] = [fontSizes.small / 2, fontSizes.body / 2];
  const beside = (edge: AxisEdge, share: number, width: number, half: number, ticksWidth?: number): Mark => {
    const [from, [dx, dy]] = [edge.at(share), edge.way];
    const pixels = ticksWidth === undefined ? labelGaps.tick : titleGap(edge.way, ticksWidth);
    const [left, right] = Math.abs(dx) < besideFrom ? [width / 2, width / 2] : dx > 0 ? [0, width] : [width, 0];
    const around = (room: number) => Math.max(0, room) + labelMargin;
    return {
      x: from[0],
      y: from[1],
      left: around(left - pixels * dx),
      right: around(right + pixels * dx),
      over: around(half - pixels * dy),
      under: around(half + pixels * dy),
    };
  };
  const seesHeights = angles.elevation < flatFrom;
  const upright = (share: number, over: number, left: number, right: number): Mark => {
    const [atX, atY] = value(share);
    return { x: atX, y: atY, left, right, over, under: small };
  };
  const half = framed.titles[2] / 2;
  return [
    ...[-0.5, 0.5].map((share) => beside(x, share, framed.ticks[0], small)),
    beside(x, 0, framed.titles[0], body, framed.ticks[0]),
    ...(framed.titles[1] > 0
      ? [
          ...[-0.5, 0.5].map((share) => beside(y, share, framed.ticks[1], small)),
          beside(y, 0, framed.titles[1], body, framed.ticks[1]),
        ]
      : []),
    ...(seesHeights
      ? [
          ...[0, 1].map((share) => upright(share, small, labelGaps.value + framed.ticks[2] + labelMargin, 0)),
          upright(1, labelGaps.valueTitle + body + labelMargin, half + labelMargin, half + labelMargin),
        ]
      : []),
  ];
}
