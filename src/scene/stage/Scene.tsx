import { createPortal, useFrame, useThree } from "@react-three/fiber";
import { Fragment, lazy, Suspense, useEffect, useMemo } from "react";
import * as THREE from "three";
import { seenIn } from "../../shot/layout/cameras.ts";
import { compose } from "../../shot/layout/composition.ts";
import type { Prepared } from "../../shot/prepare.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { layOut } from "../../shot/layout/layOut.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { mostPanes } from "../../shot/settings/bounds.ts";
import { palette } from "../../shot/settings/palette.ts";
import type { Parts } from "../../shot/settings/parts.ts";
import { aim } from "./aim.ts";
import { drawLabels } from "../labels/drawLabels.ts";
import { plottedSurfaces } from "./plottedSurfaces.ts";
import type { Gizmo } from "./Gizmo.tsx";
import { PaneView } from "./PaneView.tsx";
import type { Playhead } from "./playhead.ts";
import type { SampledTarget } from "./sampledTarget.ts";
import { stillImage, type Viewport } from "./stillImage.ts";
import { ballUniforms } from "../surface/uniforms.ts";

export type GizmoComponent = typeof Gizmo;

interface SceneProps {
  readonly prepared: Prepared;
  readonly playhead: Playhead;
  /** Receives labels, ticks and the colour bar over the picture. */
  readonly labels: CanvasRenderingContext2D | null;
  readonly parts: Parts;
  readonly sampled: SampledTarget;
  /** Drawn where it is wanted and loaded. */
  readonly gizmo: GizmoComponent | null;
  /** Measures itself, for who works on it. */
  readonly isMeasured: boolean;
}

const Stats = lazy(() => import("./Stats.tsx"));

/** What a frame does first and last; what has no place here is posed in between the first two. */
const order = { aim: -1, panes: 1, gizmos: 2, labels: 2 + mostPanes } as const;

/** A whole picture: every pane in its own rectangle of one canvas, and the labels over them. */
export function Scene({ prepared, playhead, labels, parts, sampled, gizmo: GizmoView, isMeasured }: SceneProps) {
  const { shot, shown } = prepared;
  const look = useMemo(() => resolveLook(shot.look), [shot.look]);
  const count = shot.panes.length;
  const plotted = plottedSurfaces(shot, look);
  const views = useMemo(
    () =>
      Array.from({ length: count }, () => ({
        still: new THREE.Scene(),
        moving: new THREE.Scene(),
        glass: new THREE.Scene(),
        camera: new THREE.PerspectiveCamera(),
        image: stillImage(sampled),
        balls: ballUniforms(),
      })),
    [count, sampled],
  );
  useEffect(() => () => views.forEach(({ image }) => image.dispose()), [views]);
  const version = {}; // what is rendered anew by React may show something else
  const layoutIn = (size: { readonly width: number; readonly height: number }) =>
    layOut(prepared, size.width, size.height, parts);
  const rects = (size: { readonly width: number; readonly height: number }) => layoutIn(size).panes;
  const runsIn = (pane: number) => shown.filter((entry) => entry.pane === pane);
  useFrame(({ size }) => {
    const seen = seenIn(prepared, size.width, size.height, parts);
    rects(size).forEach(({ width, height }, i) => aim(views[i]!.camera, playhead.cameras[i]!, seen[i]!, width, height));
  }, order.aim);
  useFrame(({ gl, size, viewport: { dpr } }) => {
    gl.autoClear = true;
    const viewports = rects(size).map((rect) => viewportOf(rect, size.height, dpr));
    const drawn = views.filter(({ still, camera, image }, i) => {
      lineUp(gl, viewports[i]!, dpr); // lines measure their widths by it
      return image.keep(gl, still, camera, viewports[i]!, version);
    });
    if (drawn.length === 0) sampled.release(); // the camera rests
    gl.setScissorTest(false);
    gl.clear();
    gl.autoClear = false;
    gl.setScissorTest(true);
    views.forEach(({ moving, glass, camera, image, balls }, i) => {
      lineUp(gl, viewports[i]!, dpr);
      image.restore(gl, camera, viewports[i]!, balls);
      lineUp(gl, viewports[i]!, dpr);
      gl.render(moving, camera);
      if (look.opacity < 1) {
        gl.render(glass, camera);
        gl.render(moving, camera); // what is before the surface, which has its depth by now
      }
    });
    gl.autoClear = true;
    gl.setScissorTest(false);
    gl.setViewport(0, 0, size.width, size.height); // a gizmo is drawn over the whole canvas
  }, order.panes);
  useFrame(({ gl, size }) => {
    gl.setScissorTest(false); // the last gizmo's
    if (labels)
      drawLabels(labels, {
        shot,
        plotted,
        entries: shown,
        look,
        playhead,
        parts,
        cameras: views.map(({ camera }) => camera),
        layout: layoutIn(size),
        ...size,
        dpr: labels.canvas.width / size.width,
      });
  }, order.labels);
  const size = useThree((state) => state.size);
  const gizmoPlace = (pane: number): Rect | null => {
    const { panes, paneParts } = layoutIn(size);
    const rect = panes[pane]!;
    const { gizmo } = compose(rect.width, rect.height, count, runsIn(pane).length, paneParts);
    return gizmo.width > 0 ? { ...gizmo, x: rect.x + gizmo.x, y: rect.y + gizmo.y } : null;
  };
  const pictures = views.map(({ still, moving, glass, camera, balls }, i) => (
    <Fragment key={i}>
      <PaneView
        pane={shot.panes[i]!}
        plotted={plotted[i]!}
        entries={runsIn(i)}
        index={i}
        look={look}
        playhead={playhead}
        axes={parts.axes}
        {...{ still, moving, glass, balls }}
      />
      {GizmoView && gizmoPlace(i) && (
        // Made anew for another size: a portal's own is one change behind.
        <Fragment key={`${size.width} ${size.height}`}>
          {createPortal(
            <GizmoView
              surface={plotted[i]!.plot.surface}
              colors={palette[look.theme]}
              place={gizmoPlace(i)!}
              renderPriority={order.gizmos + i}
            />,
            moving,
            { camera },
          )}
        </Fragment>
      )}
    </Fragment>
  ));
  return (
    <>
      {pictures}
      {isMeasured && (
        <Suspense>
          <Stats />
        </Suspense>
      )}
    </>
  );
}

/** Where a part of the picture lies in the canvas: pixels as three rounds them. */
function viewportOf({ x, y, width, height }: Rect, ofPicture: number, dpr: number): Viewport {
  const bottom = ofPicture - y - height; // WebGL counts from the bottom
  const [left, low, across, up] = [x, bottom, width, height].map((length) => Math.round(length * dpr)) as [
    number,
    number,
    number,
    number,
  ];
  return { x: left, y: low, width: Math.max(1, across), height: Math.max(1, up) };
}

function lineUp(gl: THREE.WebGLRenderer, { x, y, width, height }: Viewport, dpr: number) {
  gl.setViewport(x / dpr, y / dpr, width / dpr, height / dpr);
  gl.setScissor(x / dpr, y / dpr, width / dpr, height / dpr);
}
