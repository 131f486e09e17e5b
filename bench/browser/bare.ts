import * as THREE from "three";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { plotOf } from "../../src/mesh/surface/plot.ts";
import { sampleSurface } from "../../src/mesh/surface/samples.ts";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";

/** What most pages do: a standard material on 192 × 192 cells with vertex colours, one light and an ambient one. Sizes come with the address. */
const query = new URLSearchParams(location.search);
const [width, height] = [Number(query.get("width")), Number(query.get("height"))];
const surface = surfaces.mse;
const plot = plotOf(surface, surface.domain, sampleSurface(surface, surface.domain, 193).range, "linear");
const { positions, normals, indices } = buildSurfaceMesh(plot, 193, 193);
const colors = new Float32Array(positions.length);
const color = new THREE.Color();
for (let i = 0; i < positions.length; i += 3) color.setHSL(0.7 - 1.2 * positions[i + 1]!, 0.7, 0.5).toArray(colors, i);
const geometry = new THREE.BufferGeometry();
geometry.setAttribute("position", new THREE.BufferAttribute(positions, 3));
geometry.setAttribute("normal", new THREE.BufferAttribute(normals, 3));
geometry.setAttribute("color", new THREE.BufferAttribute(colors, 3));
geometry.setIndex(new THREE.BufferAttribute(indices, 1));

const renderer = new THREE.WebGLRenderer({ antialias: true, alpha: true });
renderer.setSize(width, height);
document.body.append(renderer.domElement);
const scene = new THREE.Scene();
scene.add(
  new THREE.Mesh(
    geometry,
    new THREE.MeshStandardMaterial({ vertexColors: true, side: THREE.DoubleSide, roughness: 0.5 }),
  ),
);
const key = new THREE.DirectionalLight(0xffffff, 2);
key.position.set(-1, 2, 1);
scene.add(key, new THREE.AmbientLight(0xffffff, 0.6));
const camera = new THREE.PerspectiveCamera(35, width / height, 0.02, 30);

/** Draws one frame from an angle around the surface. */
function orbit(azimuth: number) {
  camera.position.set(2 * 0.88 * Math.sin(azimuth), 0.16 + 2 * 0.48, 2 * 0.88 * Math.cos(azimuth));
  camera.lookAt(0, 0.16, 0);
  renderer.render(scene, camera);
}

export type Orbit = typeof orbit;
orbit(0.6); // the first picture
Object.assign(globalThis, { orbit });
