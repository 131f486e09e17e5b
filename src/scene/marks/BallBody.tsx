import { useFrame } from "@react-three/fiber";
import { Outlines, Sphere } from "@react-three/drei";
import { useRef } from "react";
import type * as THREE from "three";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { floorDrop } from "../../core/world.ts";
import { LineSegments, unitSegment } from "../axes/LineSegments.tsx";
import { atHeight, upOf, xyz } from "../../core/algebra/vec3.ts";
import { ballNow, type ShownRun } from "./shownRun.ts";
import type { BallUniforms, LightUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

interface BallBodyProps {
  readonly run: ShownRun;
  /** Its place among the balls of its pane. */
  readonly index: number;
  readonly uniforms: BallUniforms;
  readonly lights: LightUniforms;
  /** Of a ball that is set off: a line, and a halo around it, which between them stand out from any surface. */
  readonly outline: Readonly<Record<keyof typeof outlineWidths, string>>;
  readonly isOutlined: () => boolean;
}

/** As shares of the ball's radius. */
const outlineWidths = { line: 0.2, halo: 0.36 } as const;

/** The ball at the playhead, its contact shadow, and a plumb line to the floor. A ball outside the domain stands hollow at its edge. */
export function BallBody({ run, index, uniforms, lights, outline, isOutlined }: BallBodyProps) {
  const { color, radius, sizes } = run;
  const ball = useRef<THREE.Mesh<THREE.BufferGeometry, THREE.ShaderMaterial>>(null);
  const plumb = useRef<LineSegments2>(null);
  useFrame(() => {
    const { centre, contact, outside } = ballNow(run);
    ball.current!.position.set(...xyz(centre));
    ball.current!.material.wireframe = outside;
    for (const shell of ball.current!.children) shell.visible = isOutlined();
    uniforms.balls.value[index]!.set(...xyz(contact), radius);
    if (!plumb.current) return;
    plumb.current.position.set(...xyz(atHeight(contact, -floorDrop)));
    plumb.current.scale.set(0, upOf(contact) + floorDrop, 0);
  });
  return (
    <>
      <Sphere ref={ball} args={[radius, 28, 18]}>
        <SolidMaterial color={color} lights={lights} gloss={0.9} />
        {/* In "screenspace" their thickness is in the ball's own units, which hold in every pane. */}
        <Outlines screenspace angle={0} color={outline.line} thickness={outlineWidths.line * radius} />
        <Outlines screenspace angle={0} color={outline.halo} thickness={outlineWidths.halo * radius} />
      </Sphere>
      {sizes.floor && <LineSegments ref={plumb} positions={unitSegment} color={color} width={1} opacity={0.45} />}
    </>
  );
}
