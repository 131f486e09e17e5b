import { useMemo } from "react";
import * as THREE from "three";
import { vec3, xyz } from "../../core/algebra/vec3.ts";
import { floorDrop, type Box } from "../../core/world.ts";
import { FloorMap, useLinked } from "./materials.ts";
import type { SurfaceUniforms } from "./uniforms.ts";
import { useOwned } from "../stage/useOwned.ts";

/** The surface seen from above, as a faint flat map with its contour lines, under the surface. */
export function Floor({
  box,
  uniforms,
  lineColor,
  strength,
}: {
  box: Box;
  uniforms: SurfaceUniforms;
  lineColor: string;
  strength: number;
}) {
  const geometry = useOwned(useMemo(() => rectangle(box), [box]));
  const color = useMemo(() => srgb(lineColor), [lineColor]);
  return (
    <mesh geometry={geometry} renderOrder={-1}>
      <FloorMap
        ref={useLinked(uniforms)}
        lineColor={color}
        strength={strength}
        side={THREE.DoubleSide}
        transparent
        depthWrite={false}
      />
    </mesh>
  );
}

/** A colour whose components stay as they are written, for shaders that mix in sRGB. */
const srgb = (css: string) => new THREE.Color().setStyle(css, THREE.LinearSRGBColorSpace);

function rectangle({ width, depth }: Box): THREE.BufferGeometry {
  const geometry = new THREE.BufferGeometry();
  const corners = [depth / 2, -depth / 2].flatMap((front) =>
    [-width / 2, width / 2].flatMap((right) => xyz(vec3(right, -floorDrop, front))),
  );
  geometry.setAttribute("position", new THREE.BufferAttribute(Float32Array.from(corners), 3));
  geometry.setAttribute("share", new THREE.BufferAttribute(Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1), 2));
  geometry.setIndex([0, 1, 2, 1, 3, 2]);
  return geometry;
}
