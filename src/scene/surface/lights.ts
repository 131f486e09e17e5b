import * as THREE from "three";
import type { LightUniforms } from "./uniforms.ts";

/** Turns the lights with the camera, so that shape reads from any side: key from the viewer's upper left, fill from the right. */
export function aimLights({ keyDirection, fillDirection }: LightUniforms, azimuth: number) {
  keyDirection.value.set(-0.62, 0.7, 0.36).normalize().applyAxisAngle(up, azimuth);
  fillDirection.value.set(0.8, 0.35, 0.5).normalize().applyAxisAngle(up, azimuth);
}

const up = new THREE.Vector3(0, 1, 0);
