import { useLayoutEffect, useState } from "react";
import { knownMinimum } from "../../../core/knownMinimum.ts";
import { tuningChart } from "../../../charts/tuning/tuningChart.ts";
import { formatShort } from "../../../core/format.ts";
import { stableStep } from "../../../core/stability/stableStep.ts";
import { colorOf, type Entry } from "../../../shot/runs/entries.ts";
import { methodOf } from "../../../shot/runs/resolveRun.ts";
import { useChart } from "../../charts/useChart.ts";
import "../../charts/chart.css";
import type { Finding } from "./TuningTable.tsx";
import type { Tuning } from "./useTuning.ts";
import { useTheme } from "../../state/useStudio.ts";

const pose = () => {}; // it shows no moment

interface TuningCurveProps {
  readonly tuning: Tuning;
  /** The runs that are tuned. */
  readonly entries: readonly Entry[];
  /** What was found for each of them, once it is done. */
  readonly findings: readonly Finding[] | null;
}

/** What each step size came to, as far as it was tried; the best is marked where it is better than a run's own. */
export function TuningCurve({ tuning, entries, findings }: TuningCurveProps) {
  const theme = useTheme();
  const [isLog, setLog] = useState(true);
  const [chart] = useState(tuningChart);
  const { host, draw } = useChart(chart, pose);
  useLayoutEffect(() => {
    const { objective } = tuning.request;
    const { surface } = entries[0]!;
    const label =
      objective.kind === "value" ? `${surface.axes[2]} at the end` : `steps to ${formatShort(objective.target)}`;
    chart.setRuns(
      { label, objective, minimum: knownMinimum(surface) },
      entries.map((entry, i) => ({
        curve: tuning.curves[i]!,
        best: findings && findings[i]!.problem === null ? findings[i]!.tuned.best : null,
        stable: stableStep(entry.surface, methodOf(entry.resolved)),
        color: colorOf(entry, theme),
      })),
    );
    chart.setLog(isLog);
    draw();
  }, [chart, draw, tuning, entries, findings, theme, isLog]);
  return (
    <div className="chart">
      <div ref={host} className="plot" />
      <button
        type="button"
        className="scale"
        aria-pressed={isLog}
        title="Logarithmic axis"
        onClick={() => setLog(!isLog)}
      >
        log
      </button>
    </div>
  );
}
