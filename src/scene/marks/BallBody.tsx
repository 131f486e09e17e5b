import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import * as THREE from "three";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { floorDrop } from "../surface/Floor.tsx";
import { LineSegments, unitSegment } from "../axes/LineSegments.tsx";
import { ballNow, type Racer } from "./racer.ts";
import type { SurfaceUniforms } from "../surface/uniforms.ts";
import { useOwned } from "../stage/useOwned.ts";
import { useSolidMaterial } from "../stage/useSolidMaterial.ts";

/** The ball at the playhead, its contact shadow, and a plumb line to the floor. A ball outside the domain stands hollow at its edge. */
export function BallBody({ racer, index, uniforms }: { racer: Racer; index: number; uniforms: SurfaceUniforms }) {
  const { color, radius } = racer;
  const geometry = useOwned(useMemo(() => new THREE.SphereGeometry(radius, 28, 18), [radius]));
  const material = useSolidMaterial(color, uniforms, 0.9);
  const ball = useRef<THREE.Mesh>(null);
  const plumb = useRef<LineSegments2>(null);
  useFrame(() => {
    const { centre, contact, outside } = ballNow(racer);
    ball.current!.position.set(...centre);
    material.wireframe = outside;
    uniforms.balls.value[index]!.set(...contact, radius);
    plumb.current!.position.set(contact[0], -floorDrop, contact[2]);
    plumb.current!.scale.set(0, contact[1] + floorDrop, 0);
  });
  return (
    <>
      <mesh ref={ball} geometry={geometry} material={material} />
      <LineSegments ref={plumb} positions={unitSegment} color={color} width={1} opacity={0.45} />
    </>
  );
}
