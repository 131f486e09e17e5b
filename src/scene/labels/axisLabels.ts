import * as THREE from "three";
import { along, xyz, type Vec3 } from "../../core/algebra/vec3.ts";
import { formatShort } from "../../core/format.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { axisEdges, besideFrom, flatFrom, labelGaps, titleGap } from "../../shot/layout/axisEdges.ts";
import type { CameraPose } from "../../shot/layout/camera.ts";
import type { Framed } from "../../shot/layout/framed.ts";
import { fontSizes, type Theme } from "../../shot/settings/palette.ts";
import { axisTicks } from "../axes/axisTicks.ts";
import type { Label } from "./label.ts";

/** World point → pixels in the pane. */
export type Project = (point: Vec3) => readonly [x: number, y: number];

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
  const { box, domain } = plot;
  const ticks = axisTicks(plot);
  const [titleX, titleY, titleValue] = framed.names;
  const { x, y, value: upright } = axisEdges(box, pose.azimuth);
  const shareOf = ([min, max]: readonly [number, number], at: number) => (at - min) / (max - min) - 0.5;

  const beside = (text: string, at: Vec3, outward: Vec3, ticksWidth?: number): Label => {
    const [nearX, nearY] = project(at);
    const [farX, farY] = project(along(at, outward, 0.1));
    const length = Math.hypot(farX - nearX, farY - nearY) || 1;
    const [dx, dy] = [(farX - nearX) / length, (farY - nearY) / length];
    const pixels = ticksWidth === undefined ? labelGaps.tick : titleGap([dx, dy], ticksWidth);
    const align = Math.abs(dx) < besideFrom ? "center" : dx > 0 ? "left" : "right";
    return {
      text,
      x: nearX + pixels * dx,
      y: nearY + pixels * dy,
      align,
      ...(ticksWidth === undefined ? tickStyle(colors) : titleStyle(colors)),
    };
  };
  const [topX, topY] = project(upright.at(1));
  const seesHeights = pose.elevation < flatFrom;
  return [
    beside(titleX, x.at(0), x.outward, framed.ticks[0]),
    ...(titleY ? [beside(titleY, y.at(0), y.outward, framed.ticks[1])] : []),
    ...(seesHeights
      ? [
          {
            text: titleValue,
            x: topX,
            y: topY - labelGaps.valueTitle,
            align: "center",
            ...titleStyle(colors),
          } as const,
        ]
      : []),
    ...ticks.x.map((at) => beside(formatShort(at), x.at(shareOf(domain.x, at)), x.outward)),
    ...ticks.y.map((at) => beside(formatShort(at), y.at(shareOf(domain.y, at)), y.outward)),
    ...(seesHeights ? ticks.value : []).map(({ value, height }): Label => {
      const [left, middle] = project(upright.at(height));
      return { text: formatShort(value), x: left - labelGaps.value, y: middle, align: "right", ...tickStyle(colors) };
    }),
  ];
}

const titleStyle = (colors: Theme) => ({ size: fontSizes.body, weight: 600, color: colors.text }) as const;
const tickStyle = (colors: Theme) => ({ size: fontSizes.small, weight: 400, color: colors.secondary }) as const;
