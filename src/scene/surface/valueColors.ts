import * as THREE from "three";
import type { Plot } from "../../mesh/surface/plot.ts";
import { along } from "../../mesh/surface/samples.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { colormapBytes } from "./colormap.ts";

/** [4 × vertices] the colour of each vertex's height, linear as three and glTF want it, and opaque; a full channel is 65535. */
export function valueColors(
  { surface, domain, scale }: Plot,
  shares: Float32Array,
  colormap: LookValues["colormap"],
): Uint16Array {
  const ramp = linearRamp(colormap);
  const last = ramp.length / 3 - 1;
  const vertices = shares.length / 2;
  const colors = new Uint16Array(4 * vertices).fill(0xffff);
  for (let i = 0; i < vertices; i++) {
    const height = scale.height(surface.value(along(domain.x, shares[2 * i]!), along(domain.y, shares[2 * i + 1]!)));
    if (!Number.isFinite(height)) continue; // a hole shows no colour
    const place = Math.min(Math.max(height, 0), 1) * last;
    const below = Math.min(Math.floor(place), last - 1);
    for (let channel = 0; channel < 3; channel++) {
      const [from, to] = [ramp[3 * below + channel]!, ramp[3 * below + 3 + channel]!];
      colors[4 * i + channel] = Math.round(0xffff * (from + (to - from) * (place - below)));
    }
  }
  return colors;
}

/** [3 × 256] the colour map as linear red, green and blue from 0 to 1. */
function linearRamp(colormap: LookValues["colormap"]): Float32Array {
  const bytes = colormapBytes(colormap);
  const ramp = new Float32Array((3 * bytes.length) / 4);
  const color = new THREE.Color();
  for (let i = 0; i < ramp.length / 3; i++) {
    color.setRGB(bytes[4 * i]! / 255, bytes[4 * i + 1]! / 255, bytes[4 * i + 2]! / 255, THREE.SRGBColorSpace);
    ramp.set([color.r, color.g, color.b], 3 * i);
  }
  return ramp;
}
