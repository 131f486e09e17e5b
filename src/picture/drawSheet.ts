import type { Prepared } from "../shot/prepare.ts";
import { hashOfShot } from "../shot/text/link.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";
import type { Parts } from "../shot/settings/parts.ts";
import { camerasOf, seenIn } from "../shot/layout/cameras.ts";
import { pictureScale } from "../shot/layout/pictureScale.ts";
import { shownParts } from "../shot/settings/offeredParts.ts";
import { surfaceOf } from "../shot/problems/index.ts";
import { capitalized } from "../core/capitalized.ts";
import { fittingLine } from "../shot/layout/fitting.ts";
import { write } from "../shot/layout/lettering.ts";
import { mountPicture } from "./mountPicture.ts";

export interface SheetOptions {
  readonly columns: number;
  /** Of each shot's picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What the clocks read; `null`: as long as each shot takes. */
  readonly ticks: number | null;
  /** The address that the links in the file begin with. */
  readonly page: string;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A shot's name stands under its picture. */
const parts: Parts = {
  title: false,
  readout: false,
  loss: false,
  data: false,
  legend: false,
  axes: true,
  comparison: false,
  gizmo: false,
};
const [labelHeight, gap] = [28, 8];

/** A contact sheet: a grid of shots, row by row, each with its title; and their links. Rejects with a sentence where there is no room for it. */
export async function drawSheet(
  sheetOf: readonly Prepared[],
  options: SheetOptions,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly links: readonly string[] }> {
  const { columns, width, height, page, onProgress } = options;
  const sheet = document.createElement("canvas");
  sheet.width = columns * (width + gap) + gap;
  sheet.height = Math.ceil(sheetOf.length / columns) * (height + labelHeight + gap) + gap;
  const context = sheet.getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = palette[resolveLook(sheetOf[0]!.shot.look).theme].background[1];
  context.fillRect(0, 0, sheet.width, sheet.height);
  const links: string[] = [];
  for (const [i, prepared] of sheetOf.entries()) {
    const [x, y] = [gap + (i % columns) * (width + gap), gap + Math.floor(i / columns) * (height + labelHeight + gap)];
    await drawCell(context, prepared, options, x, y);
    links.push(page + (await hashOfShot(prepared.shot)));
    onProgress?.(i + 1, sheetOf.length);
  }
  return { canvas: sheet, links };
}

async function drawCell(
  context: CanvasRenderingContext2D,
  prepared: Prepared,
  { width, height, ticks }: SheetOptions,
  x: number,
  y: number,
) {
  const { shot, lastTick } = prepared;
  const picture = await mountPicture(prepared, { width, height, background: "theme", parts });
  try {
    const scale = pictureScale(width, height);
    const seen = seenIn(prepared, width / scale, height / scale, shownParts(shot, parts));
    const cameras = camerasOf(prepared, seen);
    picture.draw({ ticks: ticks ?? lastTick, clock: shot.timeline.clock, cameras });
    context.drawImage(picture.canvas, x, y);
  } finally {
    picture.dispose();
  }
  const title = shot.title ?? capitalized(surfaceOf(shot.panes[0]!.surface).label);
  const style = { size: fontSizes.body, weight: 600, color: palette[resolveLook(shot.look).theme].text } as const;
  write(context, fittingLine(context, title, style, width - gap), x + gap / 2, y + height + labelHeight / 2, style);
}
