import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import type * as THREE from "three";
import { toWorld } from "../../mesh/world.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { axisTicks } from "./axisTicks.ts";
import { floorDrop } from "../surface/Floor.tsx";
import { LineSegments } from "./LineSegments.tsx";
import type { Playhead } from "../stage/playhead.ts";

type Segment = readonly [ax: number, ay: number, az: number, bx: number, by: number, bz: number];

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
  const xs = [-w, w, ...ticks.x.map((x) => toWorld(domain, box, [x, 0], 0)[0])];
  const zs = [-d, d, ...ticks.y.map((y) => toWorld(domain, box, [0, y], 0)[2])];
  const ys = [low, high, ...ticks.value.map(({ height }) => height * box.height)];
  const floor = [
    ...xs.map((x): Segment => [x, low, -d, x, low, d]),
    ...zs.map((z): Segment => [-w, low, z, w, low, z]),
  ];
  const across = (x: number) => [
    ...zs.map((z): Segment => [x, low, z, x, high, z]),
    ...ys.map((y): Segment => [x, y, -d, x, y, d]),
  ];
  const along = (z: number) => [
    ...xs.map((x): Segment => [x, low, z, x, high, z]),
    ...ys.map((y): Segment => [-w, y, z, w, y, z]),
  ];
  return [w, -w].flatMap((x) => [-d, d].map((z) => Float32Array.from([floor, across(x), along(z)].flat(2))));
}
