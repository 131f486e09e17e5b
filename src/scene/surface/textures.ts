import * as THREE from "three";
import type { Field } from "../../mesh/surface/field.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { colormapBytes } from "./colormap.ts";

/** The sampled surface as a texture that is read between its texels linearly; in half precision where a GPU cannot do that in full. */
export function fieldTexture({ columns, rows, texels }: Field, floatLinear: boolean): THREE.DataTexture {
  const texture = floatLinear
    ? new THREE.DataTexture(texels, columns, rows, THREE.RGBAFormat, THREE.FloatType)
    : new THREE.DataTexture(halfFloats(texels), columns, rows, THREE.RGBAFormat, THREE.HalfFloatType);
  return smooth(texture);
}

/** A colour map as a 256 × 1 texture. */
export function colormapTexture(id: LookValues["colormap"]): THREE.DataTexture {
  const bytes = colormapBytes(id);
  return smooth(new THREE.DataTexture(bytes, bytes.length / 4, 1));
}

function smooth(texture: THREE.DataTexture): THREE.DataTexture {
  texture.magFilter = THREE.LinearFilter;
  texture.minFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

const largestHalf = 65504;
const halfFloats = (texels: Float32Array): Uint16Array =>
  Uint16Array.from(texels, (texel) =>
    THREE.DataUtils.toHalfFloat(Math.min(Math.max(texel, -largestHalf), largestHalf)),
  );
