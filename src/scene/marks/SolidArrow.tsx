import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import * as THREE from "three";
import { headLength, type Arrow } from "../../mesh/marks/arrow.ts";
import type { LightUniforms } from "../surface/uniforms.ts";
import { useOwned } from "../stage/useOwned.ts";
import { useSolidMaterial } from "../stage/useSolidMaterial.ts";

const up = new THREE.Vector3(0, 1, 0);
const heading = new THREE.Vector3();

interface SolidArrowProps {
  /** The arrow of the moment that is drawn; `null` hides it. One no longer than a head is a head alone. */
  readonly now: () => Arrow | null;
  readonly color: string;
  readonly lights: LightUniforms;
  /** Draws what the surface hides of it, and only that: faintly. */
  readonly isHidden?: boolean;
}

/** A straight arrow with a body. */
export function SolidArrow({ now, color, lights, isHidden = false }: SolidArrowProps) {
  const shaftGeometry = useOwned(
    useMemo(() => new THREE.CylinderGeometry(0.0052, 0.0052, 1, 12).translate(0, 0.5, 0), []),
  );
  const headGeometry = useOwned(
    useMemo(() => new THREE.ConeGeometry(0.0145, headLength, 20).translate(0, headLength / 2, 0), []),
  );
  const material = useSolidMaterial(color, lights, 0.1, isHidden);
  const arrow = useRef<THREE.Group>(null);
  const shaft = useRef<THREE.Mesh>(null);
  const head = useRef<THREE.Mesh>(null);
  useFrame(() => {
    const shown = now();
    arrow.current!.visible = shown !== null;
    if (!shown) return;
    const shaftLength = Math.max(0, shown.length - headLength);
    arrow.current!.position.set(...shown.from);
    arrow.current!.quaternion.setFromUnitVectors(up, heading.set(...shown.direction));
    shaft.current!.visible = shaftLength > 0;
    shaft.current!.scale.y = shaftLength;
    head.current!.position.y = shaftLength;
    head.current!.scale.y = Math.min(1, shown.length / headLength);
  });
  return (
    <group ref={arrow}>
      <mesh ref={shaft} geometry={shaftGeometry} material={material} />
      <mesh ref={head} geometry={headGeometry} material={material} />
    </group>
  );
}
