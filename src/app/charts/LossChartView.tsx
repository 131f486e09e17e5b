import { useLayoutEffect, useState } from "react";
import { lossChart, type LossChart } from "../../charts/loss/lossChart.ts";
import type { Surface } from "../../core/surface.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { setLook } from "../../shot/edits.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { useChart } from "./useChart.ts";
import "./chart.css";
import { useStudio, useStudioState } from "../state/useStudio.ts";

const pose = (chart: LossChart, { ticks }: Playhead) => chart.setStep(ticks);

/** The value over what the clock counts; click or drag to seek. */
export function LossChartView({ place, entries }: { place: Rect | undefined; entries: readonly Entry[] }) {
  const studio = useStudio();
  const theme = useStudioState((state) => resolveLook(state.shot.look).theme);
  const clock = useStudioState((state) => state.shot.timeline.clock);
  const isLog = useStudioState((state) => resolveLook(state.shot.look).logLoss);
  const [chart] = useState(() => lossChart({ onSeek: studio.transport.seek }));
  const { host, draw } = useChart(chart, pose);
  useLayoutEffect(() => {
    chart.setRuns(
      common(entries),
      entries.map((entry) => ({ trajectory: entry.trajectory, color: colorOf(entry, theme) })),
      clock,
    );
    chart.setScale(isLog ? "log" : "linear");
    draw();
  }, [chart, draw, entries, theme, isLog, clock]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div ref={host} className="plot" />
      <button
        type="button"
        className="scale"
        aria-pressed={isLog}
        title="Logarithmic axis"
        onClick={() => studio.edit(setLook({ logLoss: isLog ? undefined : true }))}
      >
        log
      </button>
    </div>
  );
}

/** The surface that names the chart's value: the runs' own; where they descend different ones, what all call their value, and no known minimum. */
function common(entries: readonly Entry[]): Surface {
  const { surface } = entries[0]!;
  if (entries.every((entry) => entry.surface === surface)) return surface;
  const { minimumLine: _, ...rest } = surface;
  const [, , name] = surface.axes;
  const isShared = entries.every((entry) => entry.surface.axes[2] === name);
  return { ...rest, axes: ["", "", isShared ? name : "value"], minima: null };
}
