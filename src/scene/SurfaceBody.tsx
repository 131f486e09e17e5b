import * as THREE from "three";
import { useMemo } from "react";
import { hollows } from "../mesh/hollows.ts";
import type { SurfaceMesh } from "../mesh/surfaceMesh.ts";
import { shaders } from "./shaders.ts";
import type { SurfaceUniforms } from "./uniforms.ts";
import { useOwned } from "./useOwned.ts";

/** The lit surface. `cells` draws the mesh's own grid lines over it. */
export function SurfaceBody({
  mesh,
  uniforms,
  wireframe,
}: {
  mesh: SurfaceMesh;
  uniforms: SurfaceUniforms;
  wireframe: boolean;
}) {
  const geometry = useOwned(useMemo(() => surfaceGeometry(mesh), [mesh]));
  const cells = useMemo(() => new THREE.Vector2(), []);
  const material = useOwned(
    useMemo(
      () =>
        new THREE.ShaderMaterial({
          ...shaders.surface,
          uniforms: { ...uniforms, cells: { value: cells } },
          side: THREE.DoubleSide,
          // Pushed back a little, so that lines on the surface win against its triangles.
          polygonOffset: true,
          polygonOffsetFactor: 1,
          polygonOffsetUnits: 1,
        }),
      [uniforms, cells],
    ),
  );
  if (wireframe) cells.set(mesh.columns - 1, mesh.rows - 1);
  else cells.set(0, 0);
  return <mesh geometry={geometry} material={material} frustumCulled={false} />;
}

function surfaceGeometry(mesh: SurfaceMesh): THREE.BufferGeometry {
  const { positions, shares, indices } = mesh;
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(positions, 3));
  geometry.setAttribute("share", new THREE.BufferAttribute(shares, 2));
  geometry.setAttribute("hollow", new THREE.BufferAttribute(hollows(mesh), 1));
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  return geometry;
}
