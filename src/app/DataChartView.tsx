import { useCallback, useLayoutEffect, useState } from "react";
import type { ChartOptions } from "../charts/chart.ts";
import { dataChart, type DataChart } from "../charts/dataChart.ts";
import { pointAt } from "../core/trajectory.ts";
import type { Dataset } from "../data/dataset.ts";
import { resolveLook } from "../shot/look.ts";
import { palette } from "../shot/palette.ts";
import type { Rect } from "../shot/panes.ts";
import { useStudio } from "./studio.ts";
import { useChart } from "./useChart.ts";
import { useTrajectories } from "./useTrajectories.ts";

/** The data with the line of every ball, which moves with it. */
export function DataChartView({ place, data }: { place: Rect | undefined; data: Dataset }) {
  const trajectories = useTrajectories();
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const [make] = useState(() => (options: ChartOptions) => dataChart({ ...options, data }));
  const pose = useCallback(
    (chart: DataChart, step: number) =>
      chart.setLines(
        trajectories.map((trajectory, i) => {
          const [slope, intercept] = pointAt(trajectory, step);
          return { slope, intercept, color: palette[theme].runColors[i]! };
        }),
      ),
    [trajectories, theme],
  );
  const { host, chart } = useChart(make, pose);
  useLayoutEffect(() => {
    chart?.setData(data);
    chart?.draw();
  }, [chart, data]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div
        ref={host}
        className="plot"
        role="img"
        aria-label={`${data.yLabel} over ${data.xLabel}, with the current line`}
      />
    </div>
  );
}
