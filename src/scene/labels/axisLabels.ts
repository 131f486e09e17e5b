import * as THREE from "three";
import { along, atHeight, frontOf, rightOf, vec3, xyz, type Vec3 } from "../../core/algebra/vec3.ts";
import { formatShort } from "../../core/format.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { toWorld } from "../../mesh/world.ts";
import type { CameraPose } from "../../shot/layout/camera.ts";
import { fontSizes, type Theme } from "../../shot/settings/palette.ts";
import { axisTicks } from "../axes/axisTicks.ts";
import { floorDrop } from "../surface/Floor.tsx";
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
export function axisLabels(plot: Plot, pose: CameraPose, project: Project, colors: Theme): readonly Label[] {
  const { box, domain, surface } = plot;
  const ticks = axisTicks(plot);
  const right = Math.sin(pose.azimuth) >= 0 ? 1 : -1;
  const front = Math.cos(pose.azimuth) >= 0 ? 1 : -1;
  const [w, d] = [box.width / 2, box.depth / 2];
  const onX = (x: number) => vec3(rightOf(toWorld(domain, box, [x, 0], 0)), -floorDrop, front * d);
  const onY = (y: number) => vec3(right * w, -floorDrop, frontOf(toWorld(domain, box, [0, y], 0)));
  const middle = ([min, max]: readonly [number, number]) => (min + max) / 2;

  const beside = (text: string, at: Vec3, outward: Vec3, pixels: number, title: boolean): Label => {
    const [x, y] = project(at);
    const [farX, farY] = project(along(at, outward, 0.1));
    const length = Math.hypot(farX - x, farY - y) || 1;
    const [dx, dy] = [(farX - x) / length, (farY - y) / length];
    const align = Math.abs(dx) < 0.35 ? "center" : dx > 0 ? "left" : "right";
    return { text, x: x + pixels * dx, y: y + pixels * dy, align, ...(title ? titleStyle(colors) : tickStyle(colors)) };
  };
  const outX = vec3(0, 0, front);
  const outY = vec3(right, 0, 0);
  const corner = [vec3(w, 0, d), vec3(w, 0, -d), vec3(-w, 0, d), vec3(-w, 0, -d)].reduce((best, next) =>
    project(next)[0] < project(best)[0] ? next : best,
  );
  const upright = (height: number) => atHeight(corner, height);
  const [topX, topY] = project(upright(box.height));
  const seesHeights = pose.elevation < 1.2; // from nearly above, heights fall onto each other
  return [
    beside(surface.axes[0], onX(middle(domain.x)), outX, 44, true),
    ...(surface.axes[1] ? [beside(surface.axes[1], onY(middle(domain.y)), outY, 44, true)] : []),
    ...(seesHeights
      ? [{ text: surface.axes[2], x: topX, y: topY - 18, align: "center", ...titleStyle(colors) } as const]
      : []),
    ...ticks.x.map((x) => beside(formatShort(x), onX(x), outX, 16, false)),
    ...ticks.y.map((y) => beside(formatShort(y), onY(y), outY, 16, false)),
    ...(seesHeights ? ticks.value : []).map(({ value, height }): Label => {
      const [x, y] = project(upright(height * box.height));
      return { text: formatShort(value), x: x - 10, y, align: "right", ...tickStyle(colors) };
    }),
  ];
}

const titleStyle = (colors: Theme) => ({ size: fontSizes.body, weight: 600, color: colors.text }) as const;
const tickStyle = (colors: Theme) => ({ size: fontSizes.small, weight: 400, color: colors.secondary }) as const;
