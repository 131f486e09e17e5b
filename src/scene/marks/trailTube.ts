import * as THREE from "three";

/** World units: as the dots on the picture's trails. */
const radius = 0.006;
const sides = 6;
const upright = new THREE.Vector3(0, 1, 0);

/** [6 × segments] from, to → a closed prism around each, long enough to meet the next one where the trail bends. */
export function trailTube(segments: Float32Array): THREE.BufferGeometry {
  const prism = new THREE.CylinderGeometry(radius, radius, 1, sides).toNonIndexed().getAttribute("position");
  const positions = new Float32Array((segments.length / 6) * 3 * prism.count);
  const [from, to, middle] = [new THREE.Vector3(), new THREE.Vector3(), new THREE.Vector3()];
  const [way, corner] = [new THREE.Vector3(), new THREE.Vector3()];
  const turn = new THREE.Quaternion();
  for (let i = 0, at = 0; i < segments.length; i += 6) {
    way.subVectors(to.fromArray(segments, i + 3), from.fromArray(segments, i));
    const length = way.length() + radius;
    turn.setFromUnitVectors(upright, way.normalize());
    middle.addVectors(from, to).multiplyScalar(0.5);
    for (let vertex = 0; vertex < prism.count; vertex++, at += 3) {
      corner.fromBufferAttribute(prism, vertex);
      corner.y *= length;
      corner.applyQuaternion(turn).add(middle).toArray(positions, at);
    }
  }
  return new THREE.BufferGeometry().setAttribute("position", new THREE.BufferAttribute(positions, 3));
}
