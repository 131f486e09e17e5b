import { GizmoHelper, GizmoViewport } from "@react-three/drei";
import { extend, useFrame } from "@react-three/fiber";
import { BoxGeometry, MeshBasicMaterial, OrthographicCamera, Sprite, SpriteMaterial } from "three";
import type { Surface } from "../../core/surface.ts";
import { gizmoHeads, gizmoSize } from "../../shot/layout/gizmo.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import type { Theme } from "../../shot/settings/palette.ts";
import { GizmoHead } from "./GizmoHead.tsx";

extend({ BoxGeometry, MeshBasicMaterial, OrthographicCamera, Sprite, SpriteMaterial });

interface GizmoProps {
  readonly surface: Surface;
  readonly colors: Theme;
  /** In the whole canvas, in CSS pixels. */
  readonly place: Rect;
  readonly renderPriority: number;
}

/** Which way a pane's axes point, in the corner of the pane. It is drawn over the whole canvas, and turns with the pane's camera. */
export function Gizmo({ surface, colors, place, renderPriority }: GizmoProps) {
  // Only its own place is cleared for it.
  useFrame(({ gl, size }) => {
    gl.setScissor(place.x, size.height - place.y - place.height, place.width, place.height);
    gl.setScissorTest(true);
  }, renderPriority - 0.5);
  const colorOf = (isValue: boolean) => (isValue ? colors.accent : colors.secondary);
  return (
    <GizmoHelper
      alignment="top-left"
      margin={[place.x + place.width / 2, place.y + place.height / 2]}
      renderPriority={renderPriority}
    >
      <GizmoViewport
        disabled
        hideAxisHeads
        scale={[gizmoSize.arm, gizmoSize.arm, -gizmoSize.arm]} // the second axis runs away from the viewer
        axisScale={[0.8, 0.045, 0.045]}
        axisColors={[colorOf(false), colorOf(true), colorOf(false)]}
      />
      <group scale={gizmoSize.arm}>
        {gizmoHeads(surface).map(({ end, label, position, isValue }) => (
          <GizmoHead key={end} {...{ label, position }} color={colorOf(isValue)} background={colors.background[0]} />
        ))}
      </group>
    </GizmoHelper>
  );
}
