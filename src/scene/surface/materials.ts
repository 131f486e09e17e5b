import { shaderMaterial } from "@react-three/drei";
import { extend } from "@react-three/fiber";
import { useCallback } from "react";
import * as THREE from "three";
import { shaders } from "./shaders.ts";
import { lightUniforms, surfaceUniforms } from "./uniforms.ts";

type Uniforms = Readonly<Record<string, THREE.IUniform>>;

const valuesOf = <U extends Uniforms>(uniforms: U) =>
  Object.fromEntries(Object.entries(uniforms).map(([name, { value }]) => [name, value as unknown])) as {
    [Name in keyof U]: U[Name]["value"];
  };

const [lights, pane] = [valuesOf(lightUniforms()), valuesOf(surfaceUniforms())];
const { surface, solid, floor, sheet } = shaders;

// Materials whose uniforms are properties. Those of a pane and of its lights are its own objects, which `useLinked` puts
// in the place of a material's: one turn of the lights turns them in all.

/** The lit surface. */
export const SurfaceMaterial = shaderMaterial(
  { ...pane, cells: new THREE.Vector2() },
  surface.vertexShader,
  surface.fragmentShader,
);
/** One glossy colour. */
export const Solid = extend(
  shaderMaterial(
    { ...lights, color: new THREE.Color(), gloss: 0, opacity: 1 },
    solid.vertexShader,
    solid.fragmentShader,
  ),
);
/** The surface's map under it. */
export const FloorMap = extend(
  shaderMaterial({ ...pane, strength: 0, lineColor: new THREE.Color() }, floor.vertexShader, floor.fragmentShader),
);
/** A translucent surface over it. */
export const Sheet = extend(
  shaderMaterial({ ...pane, color: new THREE.Color(), floorDrop: 0 }, sheet.vertexShader, sheet.fragmentShader),
);

/** A ref for a material that shares uniforms with others: those that it has by the same names. */
export const useLinked = (shared: Uniforms) =>
  useCallback(
    (material: THREE.ShaderMaterial | null) => {
      if (!material) return;
      for (const [name, uniform] of Object.entries(shared))
        if (name in material.uniforms) material.uniforms[name] = uniform;
    },
    [shared],
  );
