import { useCallback, useLayoutEffect, useState } from "react";
import type { ChartOptions } from "../charts/chart.ts";
import { dataChart, type DataChart } from "../charts/dataChart.ts";
import { pointAt } from "../core/trajectory.ts";
import type { Dataset } from "../data/dataset.ts";
import { stepNow, type Playhead } from "../scene/playhead.ts";
import { colorOf, type Entry } from "../shot/entries.ts";
import { resolveLook } from "../shot/look.ts";
import type { Rect } from "../shot/panes.ts";
import { useStudio } from "./studio.ts";
import { useChart } from "./useChart.ts";
import "./chart.css";

interface DataChartViewProps {
  readonly place: Rect | undefined;
  readonly data: Dataset;
  readonly entries: readonly Entry[];
}

/** The data with the line of every ball, which moves with it. */
export function DataChartView({ place, data, entries }: DataChartViewProps) {
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const [make] = useState(() => (options: ChartOptions) => dataChart({ ...options, data }));
  const pose = useCallback(
    (chart: DataChart, now: Playhead) =>
      chart.setLines(
        entries.map((entry) => {
          const [slope, intercept] = pointAt(entry.trajectory, stepNow(now, entry.trajectory));
          return { slope, intercept, color: colorOf(entry, theme) };
        }),
      ),
    [entries, theme],
  );
  const { host, chart } = useChart(make, pose);
  useLayoutEffect(() => {
    chart?.setData(data);
    chart?.draw();
  }, [chart, data]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div ref={host} className="plot" />
    </div>
  );
}
