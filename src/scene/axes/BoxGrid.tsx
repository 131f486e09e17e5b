import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import type * as THREE from "three";
import { frontOf, rightOf, vec3, xyz, type Vec3 } from "../../core/algebra/vec3.ts";
import { toWorld, floorDrop } from "../../core/world.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { axisTicks } from "./axisTicks.ts";
import { LineSegments } from "./LineSegments.tsx";
import type { Playhead } from "../stage/playhead.ts";

type Segment = readonly [Vec3, Vec3];

/** The axes box: a grid at the ticks on the floor and on the two walls behind the surface, in one draw call. */
export function BoxGrid({
  plot,
  pane,
  color,
  playhead,
}: {
  plot: Plot;
  pane: number;
  color: string;
  playhead: Playhead;
}) {
  const sides = useMemo(() => gridOf(plot), [plot]);
  const corners = useRef<THREE.Group>(null);
  useFrame(() => {
    const { azimuth } = playhead.cameras[pane]!;
    const behind = 2 * Number(Math.sin(azimuth) > 0) + Number(Math.cos(azimuth) <= 0);
    corners.current!.children.forEach((corner, i) => (corner.visible = i === behind));
  });
  return (
    <group ref={corners}>
      {sides.map((positions, i) => (
        <LineSegments key={i} positions={positions} color={color} width={1} renderOrder={-1} />
      ))}
    </group>
  );
}

/** Lines of the floor and of two walls that meet: right or left (outer), back or front (inner). */
function gridOf(plot: Plot): readonly Float32Array[] {
  const { box, domain } = plot;
  const ticks = axisTicks(plot);
  const [w, d, low, high] = [box.width / 2, box.depth / 2, -floorDrop, box.height];
  const rights = [-w, w, ...ticks.x.map((x) => rightOf(toWorld(domain, box, [x, 0], 0)))];
  const fronts = [-d, d, ...ticks.y.map((y) => frontOf(toWorld(domain, box, [0, y], 0)))];
  const heights = [low, high, ...ticks.value.map(({ height }) => height * box.height)];
  const acrossAt = (up: number, front: number): Segment => [vec3(-w, up, front), vec3(w, up, front)];
  const deepAt = (right: number, up: number): Segment => [vec3(right, up, -d), vec3(right, up, d)];
  const uprightAt = (right: number, front: number): Segment => [vec3(right, low, front), vec3(right, high, front)];

  const floor = [...rights.map((right) => deepAt(right, low)), ...fronts.map((front) => acrossAt(low, front))];
  const sideWall = (right: number) => [
    ...fronts.map((front) => uprightAt(right, front)),
    ...heights.map((up) => deepAt(right, up)),
  ];
  const backWall = (front: number) => [
    ...rights.map((right) => uprightAt(right, front)),
    ...heights.map((up) => acrossAt(up, front)),
  ];
  return [w, -w].flatMap((right) =>
    [-d, d].map((front) => Float32Array.from([floor, sideWall(right), backWall(front)].flat(2).flatMap(xyz))),
  );
}
