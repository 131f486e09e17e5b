import { clampTo } from "../../core/world.ts";
import { Cylinder, Sphere, Torus } from "@react-three/drei";
import { useMemo } from "react";
import * as THREE from "three";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { xyz } from "../../core/algebra/vec3.ts";
import { ballRadius } from "../../mesh/marks/ball.ts";
import { minimumEnds } from "../../mesh/marks/minimumEnds.ts";
import { normalOn, pointOn, type Plot } from "../../mesh/surface/plot.ts";
import { contains } from "../../mesh/surface/samples.ts";
import { drapedLine } from "../../mesh/marks/trail.ts";
import { LineSegments } from "../axes/LineSegments.tsx";
import type { LightUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

/** How far a pin stands over the surface, in world units. */
export const pinHeight = 0.1;

/** Pins in the known minima; where the minima form a line, that line. */
export function MinimumPins({ plot, color, lights }: { plot: Plot; color: string; lights: LightUniforms }) {
  const { surface, domain } = plot;
  const material = <SolidMaterial color={color} lights={lights} gloss={0.5} />;
  const line = useMemo(() => {
    const ends = minimumEnds(surface, domain);
    return ends && drapedLine(plot, ...ends);
  }, [plot, surface, domain]);
  return (
    <>
      {(surface.minima ?? [])
        .filter((at) => contains(domain, ...at))
        .map((at) => (
          <group key={at.join()} position={xyz(pointOn(plot, at))}>
            <Cylinder args={[0.003, 0.003, pinHeight, 10]} position-y={pinHeight / 2}>
              {material}
            </Cylinder>
            <Sphere args={[0.0105, 14, 10]} position-y={pinHeight}>
              {material}
            </Sphere>
          </group>
        ))}
      {line && <LineSegments positions={line} color={color} width={3} renderOrder={1} />}
    </>
  );
}

const upright = new THREE.Vector3(0, 0, 1);

/** A hollow ring where a descent starts. */
export function StartRing({
  plot,
  start,
  size,
  color,
  lights,
}: {
  plot: Plot;
  start: Vec2;
  /** Of its ball, as a share of the usual. */
  size: number;
  color: string;
  lights: LightUniforms;
}) {
  const { at } = clampTo(plot.domain, start);
  const turn = new THREE.Quaternion().setFromUnitVectors(upright, new THREE.Vector3(...xyz(normalOn(plot, at))));
  return (
    <Torus args={[1.25 * size * ballRadius, 0.0032, 8, 32]} position={xyz(pointOn(plot, at))} quaternion={turn}>
      <SolidMaterial color={color} lights={lights} gloss={0.2} />
    </Torus>
  );
}
