import type { Scripting } from "../../src/app/scripting.ts";

type Layer = "scene" | "labels";

/** What tests reach for inside the page, as `probe`. */
interface Probe {
  /** Resolves right after the next frame in which the page draws: before anything else runs, and while it can be read. */
  frame(): Promise<void>;
  /** Has a frame drawn and answers what it shows; layers lie over each other. */
  read(...layers: readonly Layer[]): Promise<Pixels>;
  /** What is drawn now: only in the frame that drew it. */
  pixels(...layers: readonly Layer[]): Pixels;
  /** The same for equal pixels, and short. */
  fingerprint(pixels: Pixels): Promise<string>;
  /** WebGL programs made so far, and how many of them did not link. */
  programs(): { readonly made: number; readonly broken: number };
}

/** A canvas, one entry per device pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** [4 × width × height] red, green, blue, alpha from 0 to 255, from the top left corner. */
  readonly rgba: Uint8ClampedArray;
}

declare global {
  var fallLine: Scripting;
  var probe: Probe;
}

/** Runs in the page before its own scripts, on its own: it can use nothing from this file. */
export function installProbe() {
  const made: [WebGL2RenderingContext, WebGLProgram][] = [];
  const { createProgram } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.createProgram = function (this: WebGL2RenderingContext) {
    const program = createProgram.call(this);
    made.push([this, program]);
    return program;
  };
  const tick = () => new Promise(requestAnimationFrame);
  globalThis.probe = {
    async frame() {
      const before = fallLine.framesDrawn();
      while (fallLine.framesDrawn() === before) await tick();
    },
    async read(...layers) {
      fallLine.seek(fallLine.step());
      await tick(); // asked for after the page did: the page has just drawn
      return probe.pixels(...layers);
    },
    pixels(...layers) {
      const canvases = layers.map((layer) => document.querySelector<HTMLCanvasElement>(`canvas.${layer}`)!);
      const { width, height } = canvases[0]!;
      const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
      for (const canvas of canvases) copy.drawImage(canvas, 0, 0);
      return { width, height, rgba: copy.getImageData(0, 0, width, height).data };
    },
    async fingerprint({ width, height, rgba }) {
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", rgba as Uint8ClampedArray<ArrayBuffer>));
      return `${width} × ${height} ${Array.from(hash.subarray(0, 8), (byte) => byte.toString(16)).join(" ")}`;
    },
    programs: () => ({
      made: made.length,
      broken: made.filter(([gl, program]) => gl.isProgram(program) && !gl.getProgramParameter(program, gl.LINK_STATUS))
        .length,
    }),
  };
}
