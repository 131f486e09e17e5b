import { fittingClip } from "../shot/settings/clip.ts";
import { momentOf } from "../shot/moment.ts";
import type { Prepared } from "../shot/prepare.ts";
import { mountPicture } from "./mountPicture.ts";
import { pictureScale } from "../shot/layout/pictureScale.ts";

/** The frames of a shot's clip, drawn on one canvas in any order. */
export interface Frames {
  readonly canvas: HTMLCanvasElement;
  /** Complete when it returns; `at` is the same shot, maybe with another time or camera. Throws a sentence where the graphics card fails. */
  draw(frame: number, at?: Prepared): HTMLCanvasElement;
  dispose(): void;
}

/**
 * Starts a picture for the frames of a shot's clip, or a share of their size, whatever the page shows meanwhile. Rejects
 * where WebGL 2 is missing.
 */
export async function mountFrames(prepared: Prepared, share = 1): Promise<Frames> {
  const clip = fittingClip(prepared.shot.clip);
  const [width, height] = [clip.width, clip.height].map((pixels) => Math.max(1, Math.round(pixels * share)));
  const scale = share * pictureScale(clip.width, clip.height);
  const picture = await mountPicture(prepared, {
    width: width!,
    height: height!,
    scale,
    background: "theme",
    parts: clip,
  });
  return {
    canvas: picture.canvas,
    draw: (frame, at = prepared) => {
      picture.draw(momentOf(at, frame));
      return picture.canvas;
    },
    dispose: picture.dispose,
  };
}
