import "./StepCard.css";
import { useEffect, useMemo, useState } from "react";
import { formatCount } from "../../core/format.ts";
import { latexOf } from "../../core/formula/latex.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import { stepUnderway } from "../../core/descent/trajectory.ts";
import { stepNow } from "../../scene/stage/playhead.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import { examineRun } from "../../shot/runs/examineRun.ts";
import { CopyButton } from "../controls/CopyButton.tsx";
import { Mathematics } from "./Mathematics.tsx";
import { StepLegend } from "./StepLegend.tsx";
import { useStudio, useStudioState, useChosen, useDrawnPane, useTheme } from "../state/useStudio.ts";

/** While the ball moves, numbers change at most so often, in milliseconds: faster nobody reads. */
const pace = 250;

/** What happens in the step that is shown: the update rule of the chosen run, in symbols and with this step's numbers. */
export default function StepCard() {
  const { run } = useChosen();
  const { index: paneIndex } = useDrawnPane();
  const entries = useStudioState((state) => state.prepared.entries);
  const entry = entries.find(({ pane, index }) => pane === paneIndex && index === (run ?? 0));
  return entry && <StepOf entry={entry} />; // else it is not ready
}

function StepOf({ entry }: { entry: Entry }) {
  const { index } = entry;
  const pane = useStudioState((state) => state.prepared.shot.panes[entry.pane]!);
  const theme = useTheme();
  const step = stepUnderway(entry.trajectory, useStepShown(entry.trajectory)) ?? 0;
  const examined = useMemo(() => examineRun(pane, index, step), [pane, index, step]);
  const { label, formula, source } = optimizers[entry.run.optimizer];
  return (
    <section className="step-card" aria-label="What happens in this step">
      <h2>
        <span className="swatch" style={{ background: colorOf(entry, theme) }} />
        {entry.name}, step {formatCount(step)} to {formatCount(step + 1)}
        <small title={formula}>
          {label} ({source})
        </small>
        <CopyButton
          className="copy"
          label="Copy as LaTeX"
          text={examined.lines.map(({ symbols }) => latexOf(symbols)).join(" \\\\\n")}
        />
      </h2>
      <StepLegend entry={entry} examined={examined} />
      <div className="rule" tabIndex={0} role="group" aria-label="Update rule">
        {examined.lines.map(({ name, symbols, numbers }, i) => (
          <div key={`${name} ${i}`} className="line">
            <Mathematics formula={symbols} />
            <Mathematics formula={numbers} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** The whole step that the ball is leaving, followed by hand at once and while playing at a reader's pace. */
function useStepShown(trajectory: Parameters<typeof stepNow>[1]): number {
  const studio = useStudio();
  const [step, setStep] = useState(0);
  useEffect(() => {
    let changed = 0;
    return studio.frames.onFrame((now) => {
      const time = performance.now();
      if (studio.getState().playing && time - changed < pace) return;
      changed = time;
      setStep(Math.floor(stepNow(now, trajectory)));
    });
  }, [trajectory, studio]);
  return step;
}
