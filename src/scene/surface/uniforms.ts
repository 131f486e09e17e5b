import * as THREE from "three";
import type { Field } from "../../mesh/surface/field.ts";
import { nearestRoundStep } from "../../mesh/surface/heightTicks.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { mostRuns } from "../../shot/settings/bounds.ts";
import type { LookValues } from "../../shot/settings/look.ts";

/** What the surface's and the floor's shaders share in one pane; filled anew when the pane's picture changes. */
export const surfaceUniforms = () => ({
  field: { value: null as THREE.Texture | null },
  fieldSize: { value: new THREE.Vector2() },
  colormap: { value: null as THREE.Texture | null },
  box: { value: new THREE.Vector3() },
  bend: { value: new THREE.Vector3() },
  valueLow: { value: 0 },
  valueSpan: { value: 0 },
  opacity: { value: 1 },
  contourSpacing: { value: 0 },
  contourLog: { value: false },
  pixelRatio: { value: 1 },
  ...lightUniforms(),
});

/** Where a pane's balls touch the surface, and their radii: as many as still.frag.glsl has room for. */
export const ballUniforms = () => ({
  balls: { value: Array.from({ length: mostRuns }, () => new THREE.Vector4()) },
  ballCount: { value: 0 },
});

export type BallUniforms = ReturnType<typeof ballUniforms>;

export type SurfaceUniforms = ReturnType<typeof surfaceUniforms>;

/** Directions towards the two lights, shared by everything lit in one pane and turned with its camera. */
export const lightUniforms = () => ({
  keyDirection: { value: new THREE.Vector3() },
  fillDirection: { value: new THREE.Vector3() },
});

export type LightUniforms = ReturnType<typeof lightUniforms>;

/** Sets what depends on the surface and on the look. */
export function fillUniforms(
  uniforms: SurfaceUniforms,
  { box, range: [low, high], scale: { bend } }: Plot,
  field: Field,
  look: LookValues,
) {
  uniforms.fieldSize.value.set(field.columns, field.rows);
  uniforms.box.value.set(box.width, box.height, box.depth);
  const span = high - low || 1;
  uniforms.bend.value.set(
    (bend.zero - low) / span,
    Number.isFinite(bend.unit) ? bend.unit / span : 0, // infinite in a shader is not to be relied on
    bend.whole,
  );
  uniforms.valueLow.value = low;
  uniforms.valueSpan.value = high - low;
  uniforms.opacity.value = look.opacity;
  uniforms.contourSpacing.value = look.contours ? spacingOf(low, high, look) : 0;
  uniforms.contourLog.value = look.logContours;
}

/** The chosen spacing, or a round one that gives about sixteen lines; under log spacing four lines a decade. */
function spacingOf(low: number, high: number, { contourSpacing, logContours }: LookValues): number {
  if (contourSpacing > 0) return contourSpacing;
  if (logContours) return 0.25;
  return high > low ? nearestRoundStep((high - low) / 18) : 0;
}
