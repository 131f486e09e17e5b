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
import { sampledTarget } from "./sampledTarget.ts";
import { Scene, type GizmoComponent } from "./Scene.tsx";

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
  /** What is written over the picture; whoever draws more does it after a frame. */
  readonly labels: CanvasRenderingContext2D;
  /** In CSS pixels, with so many device pixels to one. */
  resize(width: number, height: number, dpr: number): void;
  /**
   * Draws one frame, complete when it returns; from then on with other parts, if they are given. With a share below 1 the
   * scene has so many of its pixels along each side; what is written over it has all.
   */
  draw(prepared: Prepared, playhead: Playhead, parts?: Parts, share?: number): void;
  /** Loads the parts that a first picture can do without: the next one has them. */
  complete(): Promise<void>;
  /** Gives back what only moving cameras need. */
  rest(): void;
  dispose(): void;
}

interface StageOptions {
  readonly parts?: Parts;
  readonly isMeasured?: boolean;
}

/** Starts a stage on a canvas, with a second canvas over it for the labels. Rejects where WebGL 2 is missing. */
export async function mountStage(
  canvas: HTMLCanvasElement,
  labels: HTMLCanvasElement,
  { parts: firstParts = pictureParts, isMeasured = false }: StageOptions = {},
): Promise<Stage> {
  const context = labels.getContext("2d")!;
  const root = createRoot(canvas);
  await root.configure({
    frameloop: "never",
    flat: true,
    gl: { antialias: true, alpha: true, powerPreference: "high-performance" },
    size: { width: 2, height: 2, top: 0, left: 0 }, // made larger before the first frame: a large one is slower to start with
    dpr: 1,
  });
  const sampled = sampledTarget();
  let store: RootStore | null = null;
  let shown: Prepared | null = null;
  let gizmo: GizmoComponent | null = null;
  let parts = firstParts;
  /** The scene reads this one in every frame, whoever's moment is drawn. */
  const now: Playhead = { ticks: 0, clock: "steps", cameras: [] };
  const show = (prepared: Prepared): RootStore => {
    if (store && prepared === shown) return store;
    shown = prepared;
    return flushSync(() =>
      root.render(<Scene {...{ prepared, playhead: now, labels: context, parts, sampled, gizmo, isMeasured }} />),
    );
  };
  canvas.addEventListener("webglcontextrestored", () => (shown = null)); // images that were kept are gone
  const size = { width: 2, height: 2, dpr: 1 };
  const applySize = (state: ReturnType<RootStore["getState"]>, dpr: number) => {
    if (state.size.width !== size.width || state.size.height !== size.height) state.setSize(size.width, size.height);
    if (state.viewport.dpr !== dpr) state.setDpr(dpr);
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
    labels: context,
    draw: (prepared, playhead, wanted = parts, share = 1) => {
      if (wanted !== parts) shown = null;
      parts = wanted;
      Object.assign(now, { outlined: [], pointed: null }, playhead);
      store = show(prepared);
      applySize(store.getState(), share * size.dpr);
      store.getState().advance(0);
    },
    complete: async () => {
      if (!parts.gizmo || gizmo) return;
      ({ Gizmo: gizmo } = await import("./Gizmo.tsx"));
      shown = null;
    },
    rest: sampled.release,
    dispose: () => {
      root.unmount();
      sampled.release();
    },
  };
}
