import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import { schedules, type ScheduleId } from "../../core/schedules/index.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import { setRun, setScheduleParam } from "../../shot/edits.ts";
import { methodOf, resolveRun, type ResolvedRun } from "../../shot/runs/resolveRun.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { editRun } from "./editRun.ts";
import type { Controls } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { paramControls } from "../controls/settingControl.ts";
import { useFolder } from "../controls/useFolder.tsx";
import { useStudio, useChosen } from "../state/useStudio.ts";

const none = "none";
const labels = {
  [none]: "none: it stays",
  ...Object.fromEntries(Object.entries(schedules).map(([id, { label }]) => [id, label])),
};

/** How the step size changes from step to step, with a curve of it. Methods that find their own steps have none. */
export function ScheduleFolder({ store }: { store: LevaStore }) {
  const studio = useStudio();
  const { pane, run: chosen } = useChosen();
  const run = pane.runs[chosen ?? 0]!;
  const resolved = resolveRun(surfaceOf(pane.surface), run, chosen ?? 0);
  const { schedule } = resolved;
  const takesOne = optimizers[run.optimizer].order === 1;
  const entry: ScheduleEntry | null = schedule ? schedules[schedule.id] : null;
  const choose = (id: string) =>
    editRun(studio, (index, which) =>
      setRun(index, which, { schedule: id === none ? undefined : { id: id as ScheduleId, params: {} } }),
    );
  const controls: Controls = {
    schedule: {
      kind: "choice",
      label: "schedule",
      isDefault: !schedule,
      ...(entry && { help: `${entry.formula} (${entry.source})` }),
      options: labels,
      value: schedule?.id ?? none,
      change: choose,
    },
    ...(entry && {
      ...paramControls(
        entry.params,
        {
          values: schedule!.params,
          chosen: run.schedule!.params,
          change: (name, value) => editRun(studio, (index, which) => setScheduleParam(index, which, name, value)),
        },
        "schedule ",
      ),
      curve: { kind: "curve", label: "step size", isDefault: false, value: stepSizesOf(resolved) },
    }),
  };
  const buttons = { "Reset schedule": () => choose(none) };
  useFolder(store, takesOne ? { title: "Schedule", collapsed: true, controls, buttons } : null);
  return null;
}

/** Enough points for the curve's width. */
const mostPoints = 160;

/** The step size of steps that lie evenly over a run. */
function stepSizesOf(resolved: ResolvedRun): readonly number[] {
  const { schedule, params } = methodOf(resolved);
  const { steps } = resolved.limits;
  const count = Math.max(2, Math.min(steps, mostPoints));
  return Array.from(
    { length: count },
    (_, i) => schedule!(Math.round((i * (steps - 1)) / (count - 1)), params["lr"]!).lr,
  );
}
