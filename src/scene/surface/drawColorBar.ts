import { formatShort } from "../../core/format.ts";
import { scales } from "../../core/scale.ts";
import { heightTicks } from "../../mesh/surface/heightTicks.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { writeLabel } from "../../shot/layout/lettering.ts";
import { fontSizes, type Theme } from "../../shot/settings/palette.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { colormapCss } from "./colormap.ts";

/** The legend of the colours: a bar with the value's name, its round values, and the scale when it is not linear. */
export function drawColorBar(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { colormap }: LookValues,
  colors: Theme,
  bar: Rect,
) {
  for (let pixel = 0; pixel < bar.height; pixel++) {
    context.fillStyle = colormapCss(colormap, 1 - pixel / Math.max(1, bar.height - 1));
    context.fillRect(bar.x, bar.y + pixel, bar.width, 1.5);
  }
  const style = { size: fontSizes.small, weight: 400, color: colors.secondary } as const;
  for (const { value, height } of heightTicks(plot, 18 / bar.height)) {
    const y = bar.y + (1 - height) * bar.height;
    context.fillStyle = colors.secondary;
    context.fillRect(bar.x + bar.width, y - 0.5, 4, 1);
    writeLabel(context, formatShort(value, 3), bar.x + bar.width + 8, y, style, "left");
  }
  const name = plot.surface.axes[2];
  const title = plot.scaleId === "linear" ? name : `${name} (${scales[plot.scaleId].label})`;
  const bold = { size: fontSizes.small, weight: 600, color: colors.text } as const;
  writeLabel(context, title, bar.x + bar.width + 44, bar.y - 18, bold, "right");
}
