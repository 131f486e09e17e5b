import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import type * as THREE from "three";
import { toWorld } from "../mesh/world.ts";
import type { Plot } from "../mesh/plot.ts";
import { axisTicks } from "./axisTicks.ts";
import { floorDrop } from "./Floor.tsx";
import { LineSegments } from "./LineSegments.tsx";
import type { Playhead } from "./playhead.ts";

type Segment = readonly [ax: number, ay: number, az: number, bx: number, by: number, bz: number];

/** The axes box: a grid at the ticks on the floor and on the two walls behind the surface. */
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
  const walls = useRef<THREE.Group>(null);
  useFrame(() => {
    const { azimuth } = playhead.cameras[pane]!;
    const behind = [Math.sin(azimuth) <= 0, Math.sin(azimuth) > 0, Math.cos(azimuth) > 0, Math.cos(azimuth) <= 0];
    walls.current!.children.forEach((wall, i) => (wall.visible = behind[i]!));
  });
  return (
    <>
      <LineSegments positions={sides.floor} color={color} width={1} renderOrder={-1} />
      <group ref={walls}>
        {sides.walls.map((positions, i) => (
          <LineSegments key={i} positions={positions} color={color} width={1} renderOrder={-1} />
        ))}
      </group>
    </>
  );
}

/** Lines of the floor and of the right, left, back and front wall. */
function gridOf(plot: Plot): { floor: Float32Array; walls: readonly Float32Array[] } {
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
  return {
    floor: Float32Array.from(floor.flat()),
    walls: [across(w), across(-w), along(-d), along(d)].map((wall) => Float32Array.from(wall.flat())),
  };
}
