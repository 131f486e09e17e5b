import { useFrame } from "@react-three/fiber";
import { Sphere } from "@react-three/drei";
import { useRef } from "react";
import type * as THREE from "three";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { floorDrop } from "../surface/Floor.tsx";
import { LineSegments, unitSegment } from "../axes/LineSegments.tsx";
import { ballNow, type Racer } from "./racer.ts";
import type { SurfaceUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

/** The ball at the playhead, its contact shadow, and a plumb line to the floor. A ball outside the domain stands hollow at its edge. */
export function BallBody({ racer, index, uniforms }: { racer: Racer; index: number; uniforms: SurfaceUniforms }) {
  const { color, radius } = racer;
  const ball = useRef<THREE.Mesh<THREE.BufferGeometry, THREE.ShaderMaterial>>(null);
  const plumb = useRef<LineSegments2>(null);
  useFrame(() => {
    const { centre, contact, outside } = ballNow(racer);
    ball.current!.position.set(...centre);
    ball.current!.material.wireframe = outside;
    uniforms.balls.value[index]!.set(...contact, radius);
    plumb.current!.position.set(contact[0], -floorDrop, contact[2]);
    plumb.current!.scale.set(0, contact[1] + floorDrop, 0);
  });
  return (
    <>
      <Sphere ref={ball} args={[radius, 28, 18]}>
        <SolidMaterial color={color} lights={uniforms} gloss={0.9} />
      </Sphere>
      <LineSegments ref={plumb} positions={unitSegment} color={color} width={1} opacity={0.45} />
    </>
  );
}
