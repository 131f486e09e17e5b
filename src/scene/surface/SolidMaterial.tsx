import * as THREE from "three";
import { Solid, useLinked } from "./materials.ts";
import type { LightUniforms } from "./uniforms.ts";

/** How much is seen of what lies under the surface. */
const faint = 0.4;
const hidden = { transparent: true, depthWrite: false, depthFunc: THREE.GreaterDepth } as const;

interface SolidMaterialProps {
  readonly color: string;
  readonly lights: LightUniforms;
  readonly gloss: number;
  /** Only where something else lies before it, and faintly. */
  readonly isHidden?: boolean;
}

/** The material of a mesh: one glossy colour under the pane's lights. */
export const SolidMaterial = ({ color, lights, gloss, isHidden = false }: SolidMaterialProps) => (
  <Solid
    ref={useLinked(lights)}
    color={color}
    gloss={gloss}
    opacity={isHidden ? faint : 1}
    {...(isHidden ? hidden : {})}
  />
);
