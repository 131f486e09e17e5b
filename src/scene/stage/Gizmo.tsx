import { GizmoHelper, GizmoViewport } from "@react-three/drei";
import { extend } from "@react-three/fiber";
import { useLayoutEffect, useRef } from "react";
import { BoxGeometry, MeshBasicMaterial, OrthographicCamera, Sprite, SpriteMaterial, type Group } from "three";
import type { Surface } from "../../core/surface.ts";
import { gizmoLabels, gizmoSize } from "../../shot/layout/gizmo.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { fontFamily, type Theme } from "../../shot/settings/palette.ts";

extend({ BoxGeometry, MeshBasicMaterial, OrthographicCamera, Sprite, SpriteMaterial });

interface GizmoProps {
  readonly surface: Surface;
  readonly colors: Theme;
  /** In the whole canvas, in CSS pixels. */
  readonly place: Rect;
  readonly renderPriority: number;
}

/** Which way a pane's axes point, in the corner of the pane. It is drawn over the whole canvas, and turns with the pane's camera. */
export const Gizmo = ({ surface, colors, place, renderPriority }: GizmoProps) => {
  const labels = gizmoLabels(surface);
  return (
    <GizmoHelper
      alignment="top-left"
      margin={[place.x + place.width / 2, place.y + place.height / 2]}
      renderPriority={renderPriority}
    >
      <Axes key={`${labels.join()} ${colors.accent}`} labels={labels} colors={colors} />
    </GizmoHelper>
  );
};

/** The axes with their letters, which are drawn once: others are other axes. */
function Axes({ labels, colors }: { labels: ReturnType<typeof gizmoLabels>; colors: Theme }) {
  const axes = useRef<Group>(null);
  // drei leaves the pictures of the letters to whoever takes the axes away.
  useLayoutEffect(() => {
    const { current } = axes;
    return () => current!.traverse((part) => part instanceof Sprite && part.material.map?.dispose());
  }, []);
  const { arm, head } = gizmoSize;
  const isLong = labels.some(({ length }) => length > 2);
  return (
    <group ref={axes}>
      <GizmoViewport
        disabled
        scale={[arm, arm, -arm]} // the second axis runs away from the viewer
        axisHeadScale={(4 * head) / arm}
        axisScale={[0.8, 0.04, 0.04]}
        axisColors={[colors.secondary, colors.accent, colors.secondary]}
        labels={[...labels]}
        labelColor={colors.background[0]}
        font={`600 ${isLong ? 12 : 17}px ${fontFamily}`}
      />
    </group>
  );
}
