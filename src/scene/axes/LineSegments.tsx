import { type Ref, useLayoutEffect, useMemo } from "react";
import { InterleavedBufferAttribute } from "three";
import { LineMaterial } from "three/addons/lines/LineMaterial.js";
import { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { LineSegmentsGeometry } from "three/addons/lines/LineSegmentsGeometry.js";
import { useOwned } from "../stage/useOwned.ts";

interface LineSegmentsProps {
  /** [6 × segments] from, to, in world units. */
  readonly positions: Float32Array;
  readonly color: string;
  /** In pixels, at any zoom. */
  readonly width: number;
  readonly opacity?: number;
  readonly renderOrder?: number;
  /** Draws the lines' plan at this height instead. */
  readonly flatAt?: number;
  readonly ref?: Ref<LineSegments2>;
}

/** From the origin to (1, 1, 1): position and scale stretch it between any two points. */
export const unitSegment = Float32Array.of(0, 0, 0, 1, 1, 1);

/** Lines of a constant number of pixels. */
export function LineSegments({
  positions,
  color,
  width,
  opacity = 1,
  renderOrder = 0,
  flatAt,
  ref,
}: LineSegmentsProps) {
  const geometry = useOwned(useMemo(() => segmentsGeometry(positions), [positions]));
  const material = useOwned(useMemo(() => new LineMaterial({ transparent: true, depthWrite: false }), []));
  const line = useMemo(() => new LineSegments2(undefined, material), [material]);
  useLayoutEffect(() => {
    line.geometry = geometry;
  }, [line, geometry]);
  material.color.set(color);
  material.linewidth = width;
  material.opacity = opacity;
  const flat = flatAt === undefined ? {} : { "scale-y": 0, "position-y": flatAt };
  return <primitive ref={ref} object={line} renderOrder={renderOrder} frustumCulled={false} {...flat} />;
}

/** Draws only some of the segments, in place: the same buffer, read from another one on. */
export function showSegments(line: LineSegments2, first: number, count: number) {
  const { geometry } = line;
  const { data } = geometry.attributes["instanceStart"] as InterleavedBufferAttribute;
  geometry.setAttribute("instanceStart", new InterleavedBufferAttribute(data, 3, 6 * first));
  geometry.setAttribute("instanceEnd", new InterleavedBufferAttribute(data, 3, 6 * first + 3));
  geometry.instanceCount = count;
  line.visible = count > 0;
}

function segmentsGeometry(positions: Float32Array): LineSegmentsGeometry {
  const geometry = new LineSegmentsGeometry();
  // An empty buffer cannot be drawn: one segment without length stands for "no line".
  geometry.setPositions(positions.length > 0 ? positions : new Float32Array(6));
  return geometry;
}
