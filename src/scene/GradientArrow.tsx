import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import * as THREE from "three";
import { steepestDescent } from "../mesh/ball.ts";
import { ballNow, type Racer } from "./racer.ts";
import type { LightUniforms } from "./uniforms.ts";
import { useOwned } from "./useOwned.ts";
import { useSolidMaterial } from "./useSolidMaterial.ts";

const headLength = 0.042;
const up = new THREE.Vector3(0, 1, 0);
const heading = new THREE.Vector3();

/** World length of the arrow for a steepness (rise over run): grows with it, but never past a quarter of the box. */
const lengthFor = (steepness: number) => 0.1 + 0.15 * (steepness / (1 + steepness));

/** −∇f in the surface's tangent plane, from the ball's centre. Hidden where the gradient vanishes and outside the domain. */
export function GradientArrow({ racer, color, lights }: { racer: Racer; color: string; lights: LightUniforms }) {
  const { plot } = racer;
  const shaftGeometry = useOwned(
    useMemo(() => new THREE.CylinderGeometry(0.0052, 0.0052, 1, 12).translate(0, 0.5, 0), []),
  );
  const headGeometry = useOwned(
    useMemo(() => new THREE.ConeGeometry(0.0145, headLength, 20).translate(0, headLength / 2, 0), []),
  );
  const material = useSolidMaterial(color, lights, 0.1);
  const arrow = useRef<THREE.Group>(null);
  const shaft = useRef<THREE.Mesh>(null);
  const head = useRef<THREE.Mesh>(null);
  useFrame(() => {
    const ball = ballNow(racer);
    const descent = ball.outside ? null : steepestDescent(plot, ball.at);
    arrow.current!.visible = descent !== null && descent.steepness > 1e-4;
    if (!descent) return;
    const length = lengthFor(descent.steepness);
    arrow.current!.position.set(...ball.centre);
    arrow.current!.quaternion.setFromUnitVectors(up, heading.set(...descent.direction));
    shaft.current!.scale.y = length - headLength;
    head.current!.position.y = length - headLength;
  });
  return (
    <group ref={arrow}>
      <mesh ref={shaft} geometry={shaftGeometry} material={material} />
      <mesh ref={head} geometry={headGeometry} material={material} />
    </group>
  );
}
