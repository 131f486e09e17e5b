import { useFrame } from "@react-three/fiber";
import { Outlines, Sphere } from "@react-three/drei";
import { useRef } from "react";
import type * as THREE from "three";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { floorDrop } from "../surface/Floor.tsx";
import { LineSegments, unitSegment } from "../axes/LineSegments.tsx";
import { atHeight, upOf, xyz } from "../../core/algebra/vec3.ts";
import { ballNow, type Racer } from "./racer.ts";
import type { SurfaceUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

interface BallBodyProps {
  readonly racer: Racer;
  /** Its place among the balls of its pane. */
  readonly index: number;
  readonly uniforms: SurfaceUniforms;
  readonly outline: string;
  readonly isOutlined: () => boolean;
}

/** As a share of the ball's radius. */
const outlineWidth = 0.24;

/** The ball at the playhead, its contact shadow, and a plumb line to the floor. A ball outside the domain stands hollow at its edge. */
export function BallBody({ racer, index, uniforms, outline, isOutlined }: BallBodyProps) {
  const { color, radius } = racer;
  const ball = useRef<THREE.Mesh<THREE.BufferGeometry, THREE.ShaderMaterial>>(null);
  const plumb = useRef<LineSegments2>(null);
  useFrame(() => {
    const { centre, contact, outside } = ballNow(racer);
    ball.current!.position.set(...xyz(centre));
    ball.current!.material.wireframe = outside;
    ball.current!.children[0]!.visible = isOutlined();
    uniforms.balls.value[index]!.set(...xyz(contact), radius);
    plumb.current!.position.set(...xyz(atHeight(contact, -floorDrop)));
    plumb.current!.scale.set(0, upOf(contact) + floorDrop, 0);
  });
  return (
    <>
      <Sphere ref={ball} args={[radius, 28, 18]}>
        <SolidMaterial color={color} lights={uniforms} gloss={0.9} />
        {/* In "screenspace" its thickness is in the ball's own units, which hold in every pane. */}
        <Outlines screenspace angle={0} color={outline} thickness={outlineWidth * radius} />
      </Sphere>
      <LineSegments ref={plumb} positions={unitSegment} color={color} width={1} opacity={0.45} />
    </>
  );
}
