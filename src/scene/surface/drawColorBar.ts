import { formatShort } from "../../core/format.ts";
import { scales } from "../../core/scale.ts";
import { heightTicks } from "../../mesh/surface/heightTicks.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { textWidth, writeLabel } from "../../shot/layout/lettering.ts";
import { fontSizes, type Theme } from "../../shot/settings/palette.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { colormapCss } from "./colormap.ts";

/** Pixels from the bar to its numbers, and those that its place has beside it. */
const [toNumbers, roomForNumbers] = [8, 44];

/** The legend of the colours: a bar with the value's name, its round values, and the scale when it is not linear. */
export function drawColorBar(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { colormap }: LookValues,
  colors: Theme,
  place: Rect,
) {
  const style = { size: fontSizes.small, weight: 400, color: colors.secondary } as const;
  const ticks = heightTicks(plot, 18 / place.height).map(({ value, height }) => ({
    height,
    text: formatShort(value, 3),
  }));
  const widest = Math.max(...ticks.map(({ text }) => textWidth(context, text, style)));
  // Long numbers move the bar to the left, into the room of its own title.
  const bar = { ...place, x: place.x - Math.max(0, toNumbers + widest - roomForNumbers) };
  for (let pixel = 0; pixel < bar.height; pixel++) {
    context.fillStyle = colormapCss(colormap, 1 - pixel / Math.max(1, bar.height - 1));
    context.fillRect(bar.x, bar.y + pixel, bar.width, 1.5);
  }
  for (const { text, height } of ticks) {
    const y = bar.y + (1 - height) * bar.height;
    context.fillStyle = colors.secondary;
    context.fillRect(bar.x + bar.width, y - 0.5, 4, 1);
    writeLabel(context, text, bar.x + bar.width + toNumbers, y, style, "left");
  }
  const name = plot.surface.axes[2];
  const title = plot.scaleId === "linear" ? name : `${name} (${scales[plot.scaleId].label})`;
  const bold = { size: fontSizes.small, weight: 600, color: colors.text } as const;
  writeLabel(context, title, place.x + place.width + roomForNumbers, bar.y - 18, bold, "right");
}

/** Pixels between the numbers under a bar that lies. */
const lyingGap = 44;

/** The same for several panes that share their colours: a bar that lies, its numbers under it and its title before it. */
export function drawSharedBar(
  context: CanvasRenderingContext2D,
  plot: Plot,
  title: string,
  { colormap }: LookValues,
  colors: Theme,
  bar: Rect,
) {
  for (let pixel = 0; pixel < bar.width; pixel++) {
    context.fillStyle = colormapCss(colormap, pixel / Math.max(1, bar.width - 1));
    context.fillRect(bar.x + pixel, bar.y, 1.5, bar.height);
  }
  const style = { size: fontSizes.small, weight: 400, color: colors.secondary } as const;
  for (const { value, height } of heightTicks(plot, lyingGap / bar.width)) {
    const x = bar.x + height * bar.width;
    context.fillStyle = colors.secondary;
    context.fillRect(x - 0.5, bar.y + bar.height, 1, 3);
    writeLabel(context, formatShort(value, 3), x, bar.y + bar.height + 11, style, "center");
  }
  const bold = { size: fontSizes.small, weight: 600, color: colors.text } as const;
  writeLabel(context, title, bar.x - 12, bar.y + bar.height / 2 + 6, bold, "right");
}
