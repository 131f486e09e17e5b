import { Cone, Cylinder } from "@react-three/drei";
import { useFrame } from "@react-three/fiber";
import { useRef } from "react";
import * as THREE from "three";
import { xyz } from "../../core/algebra/vec3.ts";
import { headLength, type Arrow } from "../../mesh/marks/arrow.ts";
import type { LightUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

const up = new THREE.Vector3(0, 1, 0);
const heading = new THREE.Vector3();
/** World units. */
const [shaftRadius, headRadius] = [0.0052, 0.0145];
const gloss = 0.1;

interface SolidArrowProps {
  /** The arrow of the moment that is drawn; `null` hides it. One no longer than a head is a head alone. */
  readonly now: () => Arrow | null;
  readonly color: string;
  readonly lights: LightUniforms;
  /** How thick it is, as a share of the usual. */
  readonly size: number;
  /** Draws what the surface hides of it, and only that: faintly. */
  readonly isHidden?: boolean;
}

/** A straight arrow with a body. */
export function SolidArrow({ now, color, lights, size, isHidden = false }: SolidArrowProps) {
  const arrow = useRef<THREE.Group>(null);
  const shaft = useRef<THREE.Mesh>(null);
  const head = useRef<THREE.Mesh>(null);
  useFrame(() => {
    const shown = now();
    arrow.current!.visible = shown !== null;
    if (!shown) return;
    const shaftLength = Math.max(0, shown.length - size * headLength);
    arrow.current!.position.set(...xyz(shown.from));
    arrow.current!.quaternion.setFromUnitVectors(up, heading.set(...xyz(shown.direction)));
    shaft.current!.visible = shaftLength > 0;
    shaft.current!.scale.y = shaftLength;
    shaft.current!.position.y = shaftLength / 2;
    const share = Math.min(1, shown.length / (size * headLength));
    head.current!.scale.y = share;
    head.current!.position.y = shaftLength + (share * size * headLength) / 2;
  });
  return (
    <group ref={arrow}>
      <Cylinder ref={shaft} args={[size * shaftRadius, size * shaftRadius, 1, 12]}>
        <SolidMaterial color={color} lights={lights} gloss={gloss} isHidden={isHidden} />
      </Cylinder>
      <Cone ref={head} args={[size * headRadius, size * headLength, 20]}>
        <SolidMaterial color={color} lights={lights} gloss={gloss} isHidden={isHidden} />
      </Cone>
    </group>
  );
}
