import * as THREE from "three";
import { xyz } from "../../core/algebra/vec3.ts";
import { formatShort } from "../../core/format.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { axisEdges, besideFrom, flatFrom, labelGaps, titleGap, type Project } from "../../shot/layout/axisEdges.ts";
import type { CameraPose } from "../../shot/layout/camera.ts";
import type { Framed } from "../../shot/layout/framed.ts";
import { fontSizes, type Theme } from "../../shot/settings/palette.ts";
import { axisTicks } from "../axes/axisTicks.ts";
import type { Label } from "./label.ts";

export function projection(camera: THREE.PerspectiveCamera, width: number, height: number): Project {
  const point = new THREE.Vector3();
  return (world) => {
    point.set(...xyz(world)).project(camera);
    return [((point.x + 1) / 2) * width, ((1 - point.y) / 2) * height];
  };
}

/** Titles and ticks of the three axes, at the edges of the box nearest the viewer; titles first. */
export function axisLabels(
  plot: Plot,
  pose: CameraPose,
  framed: Framed,
  project: Project,
  colors: Theme,
): readonly Label[] {
  const { domain } = plot;
  const ticks = axisTicks(plot);
  const [titleX, titleY, titleValue] = framed.names;
  const { x, y, value: upright } = axisEdges(framed, pose, project);
  const shareOf = ([min, max]: readonly [number, number], at: number) => (at - min) / (max - min) - 0.5;

  const edges = { x, y };
  const beside = (text: string, ladder: "x" | "y", share: number, ticksWidth?: number): Label => {
    const [from, way] = [edges[ladder].at(share), edges[ladder].way];
    const [dx, dy] = way;
    const pixels = ticksWidth === undefined ? labelGaps.tick : titleGap(way, ticksWidth);
    const align = Math.abs(dx) < besideFrom ? "center" : dx > 0 ? "left" : "right";
    return {
      text,
      ladder,
      x: from[0] + pixels * dx,
      y: from[1] + pixels * dy,
      align,
      ...(ticksWidth === undefined ? tickStyle(colors) : titleStyle(colors)),
    };
  };
  const [[topX, topY], [, footY]] = [upright(1), upright(0)];
  const seesHeights = pose.elevation < flatFrom && footY - topY >= leastLadder;
  return [
    beside(titleX, "x", 0, framed.ticks[0]),
    ...(titleY ? [beside(titleY, "y", 0, framed.ticks[1])] : []),
    ...(seesHeights
      ? [
          {
            text: titleValue,
            ladder: "value",
            x: topX,
            y: topY - labelGaps.valueTitle,
            align: "center",
            ...titleStyle(colors),
          } as const,
        ]
      : []),
    ...endsFirst([
      (seesHeights ? ticks.value : []).map(({ value, height }): Label => {
        const [left, middle] = upright(height);
        const place = { x: left - labelGaps.value, y: middle, align: "right" } as const;
        return { text: formatShort(value), ladder: "value", ...place, ...tickStyle(colors) };
      }),
      ticks.x.map((at) => beside(formatShort(at), "x", shareOf(domain.x, at))),
      ticks.y.map((at) => beside(formatShort(at), "y", shareOf(domain.y, at))),
    ]),
  ];
}

/** The numbers of all axes, those at their ends before those between: where there is no room for all, each axis has two. */
const endsFirst = (ladders: readonly (readonly Label[])[]): readonly Label[] => [
  ...ladders.flatMap((ladder) => [ladder.at(-1), ladder[0]].filter((label) => label !== undefined)),
  ...ladders.flatMap((ladder) => ladder.slice(1, -1)),
];

/** On a shorter upright edge, in pixels, there is no room for two numbers: the colour bar has them. */
export const leastLadder = 36;

/** Names of axes are bold, their numbers are not. */
export const nameWeight = 600;
const titleStyle = (colors: Theme) => ({ size: fontSizes.body, weight: nameWeight, color: colors.text }) as const;
const tickStyle = (colors: Theme) => ({ size: fontSizes.small, weight: 400, color: colors.secondary }) as const;
