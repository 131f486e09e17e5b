import * as THREE from "three";
import { vec3, xyz } from "../../core/algebra/vec3.ts";
import type { LightUniforms } from "./uniforms.ts";

/** Turns the lights with the camera, so that shape reads from any side: key from the viewer's upper left, fill from the right. */
export function aimLights({ keyDirection, fillDirection }: LightUniforms, azimuth: number) {
  keyDirection.value
    .set(...key)
    .normalize()
    .applyAxisAngle(up, azimuth);
  fillDirection.value
    .set(...fill)
    .normalize()
    .applyAxisAngle(up, azimuth);
}

const [key, fill] = [xyz(vec3(-0.62, 0.7, 0.36)), xyz(vec3(0.8, 0.35, 0.5))];
const up = new THREE.Vector3(...xyz(vec3(0, 1, 0)));
