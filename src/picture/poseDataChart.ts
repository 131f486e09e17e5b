import type { DataChart } from "../charts/data/dataChart.ts";
import { pointAt } from "../core/descent/trajectory.ts";
import { stepNow, type Playhead } from "../scene/stage/playhead.ts";
import { batchShown } from "../shot/runs/batchShown.ts";
import { colorOf, type Entry } from "../shot/runs/entries.ts";
import type { ThemeId } from "../shot/settings/palette.ts";
import type { Pane } from "../shot/shot.ts";

/** Sets what a moment shows in a pane's data chart: the line of every ball, and the mini-batch of the step. */
export function poseDataChart(
  chart: DataChart,
  pane: Pane,
  entries: readonly Entry[],
  theme: ThemeId,
  playhead: Playhead,
) {
  chart.setLines(
    entries.map((entry) => {
      const [slope, intercept] = pointAt(entry.trajectory, stepNow(playhead, entry.trajectory));
      return { slope, intercept, color: colorOf(entry, theme) };
    }),
  );
  const shown = batchShown(pane, entries, playhead);
  chart.setBatch(shown && { rows: shown.seen.rows, color: colorOf(shown.entry, theme) });
}
