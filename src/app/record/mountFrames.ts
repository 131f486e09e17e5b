import { fittingClip } from "../../shot/clip.ts";
import { momentOf } from "../../shot/moment.ts";
import type { Shot } from "../../shot/shot.ts";
import { mountPicture } from "../export/mountPicture.ts";

/** The frames of a shot's clip, drawn on one canvas in any order. */
export interface Frames {
  readonly canvas: HTMLCanvasElement;
  /** Complete when it returns. Throws a sentence where the graphics card fails. */
  draw(frame: number): HTMLCanvasElement;
  dispose(): void;
}

/** Starts a picture for the frames of a shot's clip, whatever the page shows meanwhile. Rejects where WebGL 2 is missing. */
export async function mountFrames(shot: Shot): Promise<Frames> {
  const clip = fittingClip(shot.clip);
  const picture = await mountPicture(shot, { ...clip, background: "theme", parts: clip });
  return {
    canvas: picture.canvas,
    draw: (frame) => {
      picture.draw(momentOf(shot, frame));
      return picture.canvas;
    },
    dispose: picture.dispose,
  };
}
