import type { Playhead } from "../../../scene/stage/playhead.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { encodePng } from "../../../record/png/encodePng.ts";
import { mountPicture, type PictureOptions } from "../../../picture/mountPicture.ts";

/** A shot at one moment as PNG. */
export async function writePng(prepared: Prepared, playhead: Playhead, options: PictureOptions): Promise<BlobPart> {
  const moment = { ...playhead }; // the page goes on meanwhile
  const picture = await mountPicture(prepared, options);
  try {
    picture.draw(moment);
    return await encodePng(picture.canvas);
  } finally {
    picture.dispose();
  }
}
