import { useCallback, useLayoutEffect, useState } from "react";
import { dataChart, type DataChart } from "../../charts/data/dataChart.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import type { Pane } from "../../shot/shot.ts";
import { poseDataChart } from "../../picture/poseDataChart.ts";
import { useChart } from "./useChart.ts";
import "./chart.css";
import { useStudioState, useTheme } from "../state/useStudio.ts";

interface DataChartViewProps {
  readonly place: Rect | undefined;
  readonly pane: Pane;
  readonly data: Dataset;
  readonly entries: readonly Entry[];
}

/** The data with the line of every ball, which moves with it, and the line with which a click would begin. */
export default function DataChartView({ place, pane, data, entries }: DataChartViewProps) {
  const theme = useTheme();
  const previewed = useStudioState((state) => state.preview);
  const isOurs = entries.some(({ pane: at, index }) => at === previewed?.entry.pane && index === previewed.entry.index);
  const preview = isOurs ? previewed : null;
  const [chart] = useState(() => dataChart(data));
  const pose = useCallback(
    (posed: DataChart, now: Playhead) => poseDataChart(posed, pane, entries, theme, now),
    [pane, entries, theme],
  );
  const { host, draw } = useChart(chart, pose);
  useLayoutEffect(() => {
    chart.setData(data);
    draw();
  }, [chart, draw, data]);
  useLayoutEffect(() => {
    chart.setPreview(
      preview && { slope: preview.at[0], intercept: preview.at[1], color: colorOf(preview.entry, theme) },
    );
    draw();
  }, [chart, draw, preview, theme]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div ref={host} className="plot" />
    </div>
  );
}
