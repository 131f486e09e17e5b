import * as THREE from "three";
import type { Field } from "../../mesh/surface/field.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { colormapBytes } from "./colormap.ts";

/** The sampled surface as a texture whose texels are read one by one: between them the shader draws cubics. */
export function fieldTexture({ columns, rows, texels }: Field): THREE.DataTexture {
  const texture = new THREE.DataTexture(texels, columns, rows, THREE.RGBAFormat, THREE.FloatType);
  texture.needsUpdate = true;
  return texture;
}

/** A colour map as a 256 × 1 texture. */
export function colormapTexture(id: LookValues["colormap"]): THREE.DataTexture {
  const bytes = colormapBytes(id);
  const texture = new THREE.DataTexture(bytes, bytes.length / 4, 1);
  texture.magFilter = THREE.LinearFilter;
  texture.minFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}
