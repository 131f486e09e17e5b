import { createPortal, useFrame } from "@react-three/fiber";
import { Fragment, useMemo } from "react";
import * as THREE from "three";
import { compose } from "../../shot/layout/composition.ts";
import { entriesOf, visible } from "../../shot/runs/entries.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { panes as layOut } from "../../shot/layout/panes.ts";
import type { Parts } from "../../shot/settings/parts.ts";
import type { Shot } from "../../shot/shot.ts";
import { aim } from "./aim.ts";
import { drawLabels } from "../labels/drawLabels.ts";
import { drawnPanes } from "./drawn.ts";
import { PaneView } from "./PaneView.tsx";
import type { Playhead } from "./playhead.ts";

interface SceneProps {
  readonly shot: Shot;
  readonly playhead: Playhead;
  /** Receives labels, ticks and the colour bar over the picture. */
  readonly labels: CanvasRenderingContext2D | null;
  readonly parts: Parts;
}

/** A whole picture: every pane in its own rectangle of one canvas, and the labels over them. */
export function Scene({ shot, playhead, labels, parts }: SceneProps) {
  const look = useMemo(() => resolveLook(shot.look), [shot.look]);
  const count = shot.panes.length;
  const drawn = drawnPanes(shot, look);
  const shown = useMemo(() => entriesOf(shot).filter(visible), [shot]);
  const views = useMemo(
    () => Array.from({ length: count }, () => ({ scene: new THREE.Scene(), camera: new THREE.PerspectiveCamera() })),
    [count],
  );
  useFrame(({ gl, size, viewport: { dpr } }) => {
    gl.setScissorTest(true);
    gl.autoClear = true;
    layOut(count, size.width, size.height).forEach((rect, i) => {
      const { scene, camera } = views[i]!;
      aim(
        camera,
        playhead.cameras[i]!,
        compose(rect.width, rect.height, count, shown.filter(({ pane }) => pane === i).length, parts).stage,
        rect.width,
        rect.height,
      );
      const bottom = size.height - rect.y - rect.height; // WebGL counts from the bottom
      gl.setViewport(rect.x, bottom, rect.width, rect.height);
      gl.setScissor(rect.x, bottom, rect.width, rect.height);
      gl.render(scene, camera);
    });
    if (labels)
      drawLabels(labels, {
        panes: shot.panes,
        drawn,
        entries: shown,
        look,
        playhead,
        parts,
        cameras: views.map(({ camera }) => camera),
        ...size,
        dpr,
      });
  }, 1);
  return views.map(({ scene }, i) => (
    <Fragment key={i}>
      {createPortal(
        <PaneView
          pane={shot.panes[i]!}
          drawn={drawn[i]!}
          entries={shown.filter(({ pane }) => pane === i)}
          index={i}
          look={look}
          playhead={playhead}
          axes={parts.axes}
        />,
        scene,
      )}
    </Fragment>
  ));
}
