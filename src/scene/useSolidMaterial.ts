import { useMemo } from "react";
import * as THREE from "three";
import { shaders } from "./shaders.ts";
import type { LightUniforms } from "./uniforms.ts";
import { useOwned } from "./useOwned.ts";

/** One glossy colour under the pane's lights. */
export function useSolidMaterial(
  color: string,
  { keyDirection, fillDirection }: LightUniforms,
  gloss: number,
): THREE.ShaderMaterial {
  const material = useOwned(
    useMemo(
      () =>
        new THREE.ShaderMaterial({
          ...shaders.solid,
          uniforms: { keyDirection, fillDirection, color: { value: new THREE.Color() }, gloss: { value: gloss } },
        }),
      [keyDirection, fillDirection, gloss],
    ),
  );
  material.uniforms["color"]!.value.set(color);
  return material;
}
