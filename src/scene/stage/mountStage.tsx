import { createRoot, extend, flushSync, type RootStore } from "@react-three/fiber";
import {
  ConeGeometry,
  CylinderGeometry,
  Group,
  InstancedMesh,
  Mesh,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
  type WebGLRenderer,
} from "three";
import { pictureParts, type Parts } from "../../shot/settings/parts.ts";
import type { Prepared } from "../../shot/prepare.ts";
import type { Playhead } from "./playhead.ts";
import { Scene } from "./Scene.tsx";

/** What the scene is made of: all of three would weigh more than the rest of the page. */
extend({
  ConeGeometry,
  CylinderGeometry,
  Group,
  InstancedMesh,
  Mesh,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
});

/** A canvas that draws prepared shots, one frame for each call: nothing is drawn by itself. */
export interface Stage {
  readonly renderer: WebGLRenderer;
  /** In CSS pixels, with so many device pixels to one. */
  resize(width: number, height: number, dpr: number): void;
  /** Draws one frame, complete when it returns. */
  draw(prepared: Prepared, playhead: Playhead): void;
  dispose(): void;
}

/** Starts a stage on a canvas, with a second canvas over it for the labels. Rejects where WebGL 2 is missing. */
export async function mountStage(
  canvas: HTMLCanvasElement,
  labels: HTMLCanvasElement,
  parts: Parts = pictureParts,
  isMeasured = false,
): Promise<Stage> {
  const context = labels.getContext("2d")!;
  const root = createRoot(canvas);
  await root.configure({
    frameloop: "never",
    flat: true,
    gl: { antialias: true, alpha: true, powerPreference: "high-performance" },
    size: { width: 2, height: 2, top: 0, left: 0 },
    dpr: 1,
  });
  let store: RootStore | null = null;
  let shown: Prepared | null = null;
  /** The scene reads this one in every frame, whoever's moment is drawn. */
  const now: Playhead = { ticks: 0, clock: "steps", cameras: [] };
  const show = (prepared: Prepared): RootStore => {
    if (store && prepared === shown) return store;
    shown = prepared;
    return flushSync(() => root.render(<Scene {...{ prepared, playhead: now, labels: context, parts, isMeasured }} />));
  };
  const size = { width: 2, height: 2, dpr: 1 };
  const applySize = (state: ReturnType<RootStore["getState"]>) => {
    if (state.size.width !== size.width || state.size.height !== size.height) state.setSize(size.width, size.height);
    if (state.viewport.dpr !== size.dpr) state.setDpr(size.dpr);
  };
  return {
    get renderer() {
      return store!.getState().gl;
    },
    resize: (width, height, dpr) => {
      Object.assign(size, { width, height, dpr });
      labels.width = Math.round(width * dpr);
      labels.height = Math.round(height * dpr);
    },
    draw: (prepared, playhead) => {
      Object.assign(now, { outlined: [] }, playhead);
      store = show(prepared);
      applySize(store.getState());
      store.getState().advance(0);
    },
    dispose: () => root.unmount(),
  };
}
