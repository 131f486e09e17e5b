import { drawnScale } from "../charts/loss/drawnScale.ts";
import { lossChart } from "../charts/loss/lossChart.ts";
import { commonSurface } from "../charts/loss/commonSurface.ts";
import { drawMarker } from "../charts/canvas/marker.ts";
import type { Playhead } from "../scene/stage/playhead.ts";
import { stepNow } from "../scene/stage/playhead.ts";
import { fittingLine } from "../shot/layout/fitting.ts";
import { write } from "../shot/layout/lettering.ts";
import type { Rect } from "../shot/layout/panes.ts";
import type { Prepared } from "../shot/prepare.ts";
import { colorOf } from "../shot/runs/entries.ts";
import { runLine } from "../shot/runs/paneLines.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";

const margin = 12;
const rowHeight = 19;
/** A narrower column has room for names alone. */
const widthOfNumbers = 190;
/** Of the width: the chart; the runs have the rest. */
const chartShare = 0.58;

/** Draws the loss of all runs of a comparison over what is counted, and beside it which is which and where it is. In pixels of the layout. */
export function placeComparison({ shot, shown }: Prepared, place: Rect, scale: number) {
  const { theme, lossScale } = resolveLook(shot.look);
  const colors = palette[theme];
  const trajectories = shown.map(({ trajectory }) => trajectory);
  const chart = lossChart();
  if (shown.length > 0) {
    const surface = commonSurface(shown);
    chart.setRuns(
      surface,
      shown.map((entry) => ({ trajectory: entry.trajectory, color: colorOf(entry, theme) })),
      shot.timeline.clock,
    );
    chart.setScale(drawnScale(lossScale, surface, trajectories));
  }
  const area = {
    x: place.x + margin,
    y: place.y + 8,
    width: Math.round(chartShare * place.width),
    height: place.height - 16,
  };
  const left = area.x + area.width + 2 * margin;
  const rows = Math.max(1, Math.floor(area.height / rowHeight));
  const columns = Math.ceil(Math.max(1, shown.length) / rows);
  const columnWidth = (place.x + place.width - margin - left) / columns;
  return (ctx: CanvasRenderingContext2D, playhead: Playhead) => {
    if (shown.length === 0) return;
    ctx.setTransform(1, 0, 0, 1, Math.round(area.x * scale), Math.round(area.y * scale));
    chart.setStep(playhead.ticks);
    chart.draw({ ctx, width: area.width, height: area.height, unit: scale, theme });
    ctx.setTransform(scale, 0, 0, scale, 0, 0);
    shown.forEach((entry, i) => {
      const x = left + Math.floor(i / rows) * columnWidth;
      const y = area.y + ((i % rows) + 0.5) * rowHeight;
      const { text, hasEnded } = runLine(entry, stepNow(playhead, entry.trajectory), true);
      const style = { size: fontSizes.small, weight: 400, color: hasEnded ? colors.secondary : colors.text } as const;
      drawMarker({ ctx, unit: 1, theme: colors }, i, x + 5, y, colorOf(entry, theme));
      write(
        ctx,
        fittingLine(ctx, columnWidth < widthOfNumbers ? entry.name : text, style, columnWidth - 24),
        x + 16,
        y,
        style,
      );
    });
  };
}
