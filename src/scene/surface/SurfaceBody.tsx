import * as THREE from "three";
import { hollows } from "../../mesh/surface/hollows.ts";
import type { SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";
import { SurfaceMaterial } from "./materials.ts";
import type { SurfaceUniforms } from "./uniforms.ts";
import { useShared, type Shares } from "../stage/useShared.ts";

const geometries: Shares<SurfaceMesh, THREE.BufferGeometry> = new WeakMap();
const materials: Shares<typeof SurfaceMaterial, THREE.ShaderMaterial> = new WeakMap();

interface SurfaceBodyProps {
  readonly mesh: SurfaceMesh;
  readonly uniforms: SurfaceUniforms;
  /** Draws an even grid over it, with as many lines as the mesh has. */
  readonly wireframe: boolean;
}

/** The lit surface. Panes that show the same surface share its geometry, and all share one material, which each fills as it is drawn. */
export function SurfaceBody({ mesh, uniforms, wireframe }: SurfaceBodyProps) {
  const geometry = useShared(geometries, mesh, surfaceGeometry);
  const material = useShared(materials, SurfaceMaterial, surfaceMaterial);
  const fill = () => {
    const { cells, ...rest } = material.uniforms;
    for (const [name, uniform] of Object.entries(rest)) uniform.value = uniforms[name as keyof SurfaceUniforms].value;
    if (wireframe) cells!.value.set(mesh.columns - 1, mesh.rows - 1);
    else cells!.value.set(0, 0);
    material.uniformsNeedUpdate = true;
  };
  return <mesh geometry={geometry} material={material} frustumCulled={false} onBeforeRender={fill} />;
}

const surfaceMaterial = (Material: typeof SurfaceMaterial) =>
  new Material({
    side: THREE.DoubleSide,
    // Pushed back a little, so that lines on the surface win against its triangles.
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  });

function surfaceGeometry(mesh: SurfaceMesh): THREE.BufferGeometry {
  const { positions, shares, indices } = mesh;
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(positions, 3));
  geometry.setAttribute("share", new THREE.BufferAttribute(shares, 2));
  geometry.setAttribute("hollow", new THREE.BufferAttribute(hollows(mesh), 1));
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  return geometry;
}
