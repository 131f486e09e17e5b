import { mountStage, type Stage } from "../scene/stage/mountStage.tsx";
import type { Playhead } from "../scene/stage/playhead.ts";
import type { Prepared } from "../shot/prepare.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontFamily, fontSizes, palette } from "../shot/settings/palette.ts";
import type { Parts } from "../shot/settings/parts.ts";
import { surfaceOf } from "../shot/problems/index.ts";
import { shownParts } from "../shot/settings/offeredParts.ts";
import { backgroundBands } from "./backgroundBands.ts";
import { drawCaptions } from "./drawCaptions.ts";
import { pictureScale } from "../shot/layout/pictureScale.ts";
import { placeCharts } from "./placeCharts.ts";

export interface PictureOptions {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the layout; left out, as suits the size. */
  readonly scale?: number;
  readonly background: "theme" | "transparent";
  /** Charts are drawn where the picture has room for them. */
  readonly parts: Parts;
}

/** A shot that is drawn away from the page, with everything on one canvas. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** Draws one moment, complete when it returns. Throws a sentence where the graphics card has no room for it. */
  draw(playhead: Playhead): void;
  /** Gives the graphics card's memory back. */
  dispose(): void;
}

/** Starts a picture of its own size, whatever the page shows meanwhile. Rejects where WebGL 2 is missing. */
export async function mountPicture(prepared: Prepared, options: PictureOptions): Promise<Picture> {
  const { width, height, background } = options;
  const { shot } = prepared;
  const parts = shownParts(shot, options.parts);
  const [scene, labels, canvas] = [newCanvas(), newCanvas(), newCanvas()];
  [canvas.width, canvas.height] = [width, height];
  // Else a browser draws on the graphics card until the canvas was read twice, and then with other letters.
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const { scale = pictureScale(width, height) } = options;
  const bands = background === "theme" ? backgroundBands(palette[resolveLook(shot.look).theme], height) : [];
  await loadFonts(prepared).catch(() => []); // a picture in another font is better than none
  // Text on the graphics card costs a software renderer more than all else; here it is only copied from.
  labels.getContext("2d", { willReadFrequently: true });
  const stage = await mountStage(scene, labels, { parts });
  await stage.complete();
  const slack = 0.01; // pixels, so that rounding down the product finds the width and height again
  stage.resize((width + slack) / scale, (height + slack) / scale, scale);
  let hasDrawn = false;
  const drawCharts = placeCharts(prepared, width / scale, height / scale, scale, parts);
  return {
    canvas,
    draw: (playhead) => {
      stage.draw(prepared, playhead);
      expectRoom(stage, width, height, hasDrawn);
      hasDrawn = true;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      for (const { y, height: rows, color } of bands) {
        context.fillStyle = color;
        context.fillRect(0, y, width, rows);
      }
      context.drawImage(scene, 0, 0); // before this task ends: then the scene's canvas is cleared
      context.drawImage(labels, 0, 0);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      drawCaptions(context, prepared, playhead, width / scale, height / scale, parts);
      drawCharts(context, playhead);
    },
    dispose: stage.dispose,
  };
}

const newCanvas = () => document.createElement("canvas");

/** The letters of titles and names: a canvas does not wait for a font. */
const loadFonts = ({ shot, entries }: Prepared) => {
  const words = [
    shot.title,
    ...shot.panes.map(({ surface }) => surfaceOf(surface).label),
    ...entries.map(({ name }) => name),
  ];
  return Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} ${fontSizes.body}px ${fontFamily}`, words.join(""))),
  );
};

/** A browser makes a drawing buffer smaller than it was asked to, or loses it, without a word. */
function expectRoom({ renderer }: Stage, width: number, height: number, hasDrawn: boolean) {
  const gl = renderer.getContext();
  if (hasDrawn && gl.isContextLost())
    throw new Error(
      "The graphics card took its memory back while it was drawing. Try again, or choose a smaller picture.",
    );
  if (!gl.isContextLost() && gl.drawingBufferWidth === width && gl.drawingBufferHeight === height) return;
  const most = gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number | null; // null: the context is lost
  const limit = most !== null && most < Math.max(width, height) ? `: it draws at most ${most} each way` : "";
  throw new RangeError(
    `This graphics card has no room for ${width} × ${height} pixels${limit}. Choose a smaller picture.`,
  );
}
