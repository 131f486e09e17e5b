import { drawSheet, type SheetOptions } from "../../../picture/drawSheet.ts";
import { encodePng } from "../../../record/png/encodePng.ts";
import { withText } from "../../../record/png/pngText.ts";
import type { Shot } from "../../../shot/shot.ts";
import { prepareInPage } from "../../preparing/prepareInPage.ts";

/** A contact sheet as PNG that holds the links of its shots. Rejects with a sentence where there is no room for it. */
export async function writeSheet(shots: readonly Shot[], options: SheetOptions): Promise<Uint8Array<ArrayBuffer>> {
  const prepared = [];
  for (const shot of shots) prepared.push(await prepareInPage(shot));
  const { canvas, links } = await drawSheet(prepared, options);
  return withText(await encodePng(canvas), { title: `${shots.length} shots`, link: links.join("\n") });
}
