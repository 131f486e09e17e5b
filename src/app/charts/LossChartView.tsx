import { useLayoutEffect, useMemo, useState } from "react";
import { commonSurface } from "../../charts/loss/commonSurface.ts";
import { drawnScale } from "../../charts/loss/drawnScale.ts";
import { lossChart, type LossChart } from "../../charts/loss/lossChart.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { setLook } from "../../shot/edits.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { useChart } from "./useChart.ts";
import "./chart.css";
import { useStudio, useStudioState, useTheme } from "../state/useStudio.ts";

const pose = (chart: LossChart, { ticks }: Playhead) => chart.setStep(ticks);

/** The value over what the clock counts; click or drag to seek. */
export function LossChartView({ place, entries }: { place: Rect | undefined; entries: readonly Entry[] }) {
  const studio = useStudio();
  const theme = useTheme();
  const clock = useStudioState((state) => state.shot.timeline.clock);
  const chosen = useStudioState((state) => resolveLook(state.shot.look).lossScale);
  const scale = useMemo(
    () =>
      drawnScale(
        chosen,
        commonSurface(entries),
        entries.map(({ trajectory }) => trajectory),
      ),
    [chosen, entries],
  );
  const isLog = scale === "log";
  const [chart] = useState(() => lossChart({ onSeek: studio.transport.seek }));
  const { host, draw } = useChart(chart, pose);
  useLayoutEffect(() => {
    chart.setRuns(
      commonSurface(entries),
      entries.map((entry) => ({ trajectory: entry.trajectory, color: colorOf(entry, theme) })),
      clock,
    );
    chart.setScale(scale);
    draw();
  }, [chart, draw, entries, theme, scale, clock]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div ref={host} className="plot" />
      <button
        type="button"
        className="scale"
        aria-pressed={isLog}
        title="Logarithmic axis"
        onClick={() => studio.edit(setLook({ lossScale: isLog ? "linear" : "log" }))}
      >
        log
      </button>
    </div>
  );
}
