import { useMemo } from "react";
import * as THREE from "three";
import { shaders } from "../surface/shaders.ts";
import type { LightUniforms } from "../surface/uniforms.ts";
import { useOwned } from "./useOwned.ts";

/** How much is seen of what lies under the surface. */
const faint = 0.4;

/** One glossy colour under the pane's lights; or, hidden, only where something else lies before it, and faintly. */
export function useSolidMaterial(
  color: string,
  { keyDirection, fillDirection }: LightUniforms,
  gloss: number,
  isHidden = false,
): THREE.ShaderMaterial {
  const material = useOwned(
    useMemo(
      () =>
        new THREE.ShaderMaterial({
          ...shaders.solid,
          uniforms: {
            keyDirection,
            fillDirection,
            color: { value: new THREE.Color() },
            gloss: { value: gloss },
            opacity: { value: isHidden ? faint : 1 },
          },
          ...(isHidden && { transparent: true, depthWrite: false, depthFunc: THREE.GreaterDepth }),
        }),
      [keyDirection, fillDirection, gloss, isHidden],
    ),
  );
  material.uniforms["color"]!.value.set(color);
  return material;
}
