import { drawCaptions } from "../../picture/drawCaptions.ts";
import { placeCharts } from "../../picture/placeCharts.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import type { Prepared } from "../../shot/prepare.ts";
import type { Parts } from "../../shot/settings/parts.ts";

/** A picture, and its size in CSS pixels with so many device pixels to one. */
interface Sheet {
  readonly prepared: Prepared;
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  readonly parts: Parts;
}

/** Draws captions and charts into a picture that stands alone, as a video has them. */
export function createDrawAround() {
  let placed: { readonly sheet: Sheet; readonly charts: ReturnType<typeof placeCharts> } | null = null;
  const chartsOf = (sheet: Sheet) => {
    const isSame =
      placed && Object.entries(sheet).every(([name, value]) => placed!.sheet[name as keyof Sheet] === value);
    if (!placed || !isSame) {
      const { prepared, width, height, dpr, parts } = sheet;
      placed = { sheet, charts: placeCharts(prepared, width, height, dpr, parts) };
    }
    return placed.charts;
  };
  return (context: CanvasRenderingContext2D, playhead: Playhead, sheet: Sheet) => {
    const { prepared, width, height, dpr, parts } = sheet;
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    drawCaptions(context, prepared, playhead, width, height, parts);
    chartsOf(sheet)(context, playhead);
  };
}
