import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import * as THREE from "three";
import type { Surface } from "../../core/surface.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { raiseTo } from "../../mesh/surface/raiseTo.ts";
import { buildSurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";
import { floorDrop } from "../../core/world.ts";
import { Sheet, useLinked } from "./materials.ts";
import type { SurfaceUniforms } from "./uniforms.ts";
import { useOwned } from "../stage/useOwned.ts";

/** As many cells across are as smooth as a paraboloid needs. */
const cells = 48;

interface BatchSheetProps {
  readonly plot: Plot;
  /** The surface to show in the moment that is drawn, and in which colour; `null` hides the sheet. */
  readonly now: () => { readonly surface: Surface; readonly color: string } | null;
  readonly uniforms: SurfaceUniforms;
}

/** What a step sees of a surface, as a translucent sheet in the same box: its buffer is filled in place, step by step. */
export function BatchSheet({ plot, now, uniforms }: BatchSheetProps) {
  const mesh = useMemo(() => buildSurfaceMesh(plot, cells + 1, cells + 1), [plot]);
  const geometry = useOwned(
    useMemo(() => {
      const made = new THREE.BufferGeometry();
      made.setAttribute("position", new THREE.BufferAttribute(mesh.positions, 3).setUsage(THREE.DynamicDrawUsage));
      made.setAttribute("share", new THREE.BufferAttribute(mesh.shares, 2));
      made.setIndex(new THREE.BufferAttribute(mesh.indices, 1));
      return made;
    }, [mesh]),
  );
  const sheet = useRef<THREE.Mesh<THREE.BufferGeometry, THREE.ShaderMaterial>>(null);
  const raised = useRef<{ readonly surface: Surface; readonly mesh: object }>(null);
  useFrame(() => {
    const shown = now();
    sheet.current!.visible = shown !== null;
    if (!shown) return;
    (sheet.current!.material.uniforms["color"]!.value as THREE.Color).set(shown.color);
    if (raised.current?.surface === shown.surface && raised.current.mesh === mesh) return;
    raised.current = { surface: shown.surface, mesh };
    raiseTo(shown.surface, plot, mesh);
    geometry.getAttribute("position").needsUpdate = true;
  });
  return (
    <mesh ref={sheet} geometry={geometry} frustumCulled={false}>
      <Sheet ref={useLinked(uniforms)} floorDrop={floorDrop} side={THREE.DoubleSide} transparent depthWrite={false} />
    </mesh>
  );
}
