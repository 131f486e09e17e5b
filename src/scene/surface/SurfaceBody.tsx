import * as THREE from "three";
import { hollows } from "../../mesh/surface/hollows.ts";
import type { SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";
import { SurfaceMaterial } from "./materials.ts";
import type { SurfaceUniforms } from "./uniforms.ts";
import { useShared, type Shares } from "../stage/useShared.ts";

const geometries: Shares<SurfaceMesh, THREE.BufferGeometry> = new WeakMap();
const materials: Shares<THREE.ShaderMaterialParameters, THREE.ShaderMaterial> = new WeakMap();

interface SurfaceBodyProps {
  readonly mesh: SurfaceMesh;
  readonly uniforms: SurfaceUniforms;
  /** Draws an even grid over it, with as many lines as the mesh has. */
  readonly wireframe: boolean;
  /** Drawn after what is seen through it. */
  readonly isTranslucent: boolean;
}

/**
 * The lit surface. Panes that show the same surface share its geometry, and all share its materials, which each fills as it
 * is drawn. Of a translucent one the nearest layer is found first: only that is blended, whatever the order of its triangles.
 */
export function SurfaceBody({ mesh, uniforms, wireframe, isTranslucent }: SurfaceBodyProps) {
  const geometry = useShared(geometries, mesh, surfaceGeometry);
  const solid = useShared(materials, kinds.solid, surfaceMaterial);
  const nearest = useShared(materials, kinds.nearest, surfaceMaterial);
  const glass = useShared(materials, kinds.glass, surfaceMaterial);
  return (isTranslucent ? [nearest, glass] : [solid]).map((material, order) => {
    const fill = () => {
      const { cells, ...rest } = material.uniforms;
      for (const [name, uniform] of Object.entries(rest)) uniform.value = uniforms[name as keyof SurfaceUniforms].value;
      if (wireframe) cells!.value.set(mesh.columns - 1, mesh.rows - 1);
      else cells!.value.set(0, 0);
      material.uniformsNeedUpdate = true;
    };
    return (
      <mesh
        key={order}
        geometry={geometry}
        material={material}
        renderOrder={order}
        frustumCulled={false}
        onBeforeRender={fill}
      />
    );
  });
}

/** How the surface is drawn: as a body; its depth alone; what of it has that depth. */
const kinds = {
  solid: {},
  nearest: { transparent: true, colorWrite: false },
  glass: { transparent: true, depthWrite: false },
} as const satisfies Readonly<Record<string, THREE.ShaderMaterialParameters>>;

const surfaceMaterial = (kind: THREE.ShaderMaterialParameters) =>
  new SurfaceMaterial({
    side: THREE.DoubleSide,
    // Pushed back a little, so that lines on the surface win against its triangles.
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
    ...kind,
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
