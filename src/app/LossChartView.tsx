import { useLayoutEffect, useState } from "react";
import type { ChartOptions } from "../charts/chart.ts";
import { lossChart, type LossChart, type LossScale } from "../charts/lossChart.ts";
import type { Surface } from "../core/surface.ts";
import { resolveLook } from "../shot/look.ts";
import { palette } from "../shot/palette.ts";
import type { Rect } from "../shot/panes.ts";
import { useStudio } from "./studio.ts";
import { seek } from "./transport.ts";
import { useChart } from "./useChart.ts";
import { useTrajectories } from "./useTrajectories.ts";

const make = (options: ChartOptions) => lossChart({ ...options, onSeek: seek });
const pose = (chart: LossChart, step: number) => chart.setStep(step);

/** The value over the steps; click or drag to seek. */
export function LossChartView({ place, surface }: { place: Rect | undefined; surface: Surface }) {
  const trajectories = useTrajectories();
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const [scale, setScale] = useState<LossScale>("linear");
  const { host, chart } = useChart(make, pose);
  useLayoutEffect(() => {
    chart?.setRuns(
      surface,
      trajectories.map((trajectory, i) => ({ trajectory, color: palette[theme].runColors[i]! })),
    );
    chart?.setScale(scale);
    chart?.draw();
  }, [chart, surface, trajectories, theme, scale]);
  return (
    <div className="chart" style={place && { left: place.x, top: place.y, width: place.width, height: place.height }}>
      <div ref={host} className="plot" role="img" aria-label={`${surface.axes[2]} over the steps`} />
      <button
        type="button"
        className="scale"
        aria-pressed={scale === "log"}
        title="Logarithmic axis"
        onClick={() => setScale(scale === "log" ? "linear" : "log")}
      >
        log
      </button>
    </div>
  );
}
