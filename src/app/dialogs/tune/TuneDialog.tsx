import { useMemo, useState } from "react";
import { tuningProblem } from "../../../shot/runs/describeTuning.ts";
import { setParam } from "../../../shot/edits.ts";
import type { Entry } from "../../../shot/runs/entries.ts";
import type { Pane } from "../../../shot/shot.ts";
import { commonTarget } from "../../../shot/runs/standings.ts";
import { Dialog } from "../Dialog.tsx";
import type { TuneRequest } from "./tune.worker.ts";
import { TuneFields, type TuningGoal } from "./TuneFields.tsx";
import { TuningCurve } from "./TuningCurve.tsx";
import { TuningTable, type Finding } from "./TuningTable.tsx";
import { useTuning, type Tuning } from "./useTuning.ts";
import "./tune.css";
import { useStudio, useStudioState, useDrawnPane } from "../../state/useStudio.ts";

/** Finds a good step size for runs of the chosen pane, by the same number of descents for each, so that their race is fair. */
export default function TuneDialog() {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  const { pane, index } = useDrawnPane();
  const all = useStudioState((state) => state.prepared.entries);
  const entries = useMemo(() => all.filter((entry) => entry.pane === index), [all, index]);
  const [goal, setGoal] = useState<TuningGoal>(() => {
    const { run, shot } = studio.getState();
    const which = run !== null && run < pane.runs.length ? run : null;
    return { which, kind: "value", target: shot.target ?? commonTarget(entries), budget: 48 };
  });
  const { tuning: last, start, clear } = useTuning();
  const meant = useMemo(
    () => entries.filter((entry) => goal.which === null || goal.which === entry.index),
    [entries, goal.which],
  );
  const tuning = last && isOf(last.request, pane, meant) ? last : null; // not after an undo that changed them
  const isBusy = tuning !== null && !tuning.tuned && tuning.problem === null;
  const findings = useMemo(() => tuning && findingsOf(tuning, meant), [tuning, meant]);
  const better = findings?.filter(({ problem }) => problem === null) ?? [];
  const change = (wanted: Partial<TuningGoal>) => {
    clear();
    setGoal({ ...goal, ...wanted });
  };
  const begin = (event: React.FormEvent) => {
    event.preventDefault(); // the form would close its dialog
    const { kind, target, budget } = goal;
    start({
      surface: pane.surface,
      runs: meant.map(({ run, index: place }) => ({ run, index: place })),
      objective: kind === "value" ? { kind } : { kind, target },
      budget,
    });
  };
  const use = () => {
    studio.edit((shot) =>
      better.reduce(
        (tunedShot, { entry, tuned }) => setParam(index, entry.index, "lr", tuned.best!.lr)(tunedShot),
        shot,
      ),
    );
    close();
  };
  return (
    <Dialog name="tune" title="Find a good step size" close={close}>
      <form onSubmit={begin}>
        <TuneFields goal={goal} change={change} entries={entries} />
        {tuning ? (
          <TuningCurve tuning={tuning} entries={meant} findings={findings} />
        ) : (
          <p className="tuning-about">{about}</p>
        )}
        {findings && <TuningTable findings={findings} objective={tuning!.request.objective} />}
        {tuning?.problem && <p role="alert">{tuning.problem}</p>}
        <div className="actions">
          {isBusy && (
            <>
              <button type="button" onClick={clear}>
                Cancel
              </button>
              <progress value={shareOf(tuning)} aria-label="Descents made" />
            </>
          )}
          {!tuning && <button className="primary">Find</button>}
          {tuning && !isBusy && better.length === 0 && (
            <button type="button" onClick={close}>
              Close
            </button>
          )}
          {better.length > 0 && (
            <button type="button" className="primary" onClick={use}>
              Use {better.length === 1 ? "it" : "them"}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

/** What came of a tuning of these runs; `null` until it is done. */
const findingsOf = ({ request: { objective }, tuned }: Tuning, entries: readonly Entry[]): readonly Finding[] | null =>
  tuned?.map((each, i) => ({
    entry: entries[i]!,
    tuned: each,
    problem: tuningProblem(entries[i]!, each, objective),
  })) ?? null;

/** Whether it is these runs, as they are, that a request is about. */
const isOf = ({ surface, runs }: TuneRequest, pane: Pane, entries: readonly Entry[]) =>
  surface === pane.surface && runs.length === entries.length && entries.every(({ run }, i) => run === runs[i]!.run);

const shareOf = ({ request: { runs, budget }, curves }: Tuning) =>
  curves.reduce((count, curve) => count + curve.length, 0) / (runs.length * budget);

const about =
  "Descends again and again: first with step sizes from a ten-thousandth of the default to ten thousand times it, then ever closer to the best three of them. Every run gets the same number of descents, so that a race between tuned runs is fair.";
