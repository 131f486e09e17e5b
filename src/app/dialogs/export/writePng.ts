import type { Playhead } from "../../../scene/stage/playhead.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { mountPicture, type PictureOptions } from "../../../picture/mountPicture.ts";

/** A shot at one moment as PNG. */
export async function writePng(prepared: Prepared, playhead: Playhead, options: PictureOptions): Promise<Blob> {
  const moment = { ...playhead }; // the page goes on meanwhile
  const picture = await mountPicture(prepared, options);
  try {
    picture.draw(moment);
    const file = await new Promise<Blob | null>((resolve) => picture.canvas.toBlob(resolve, "image/png"));
    if (!file) throw new Error("The browser has no memory for a picture of this size. Choose a smaller one.");
    return file;
  } finally {
    picture.dispose();
  }
}
