import { button, folder } from "leva";
import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import { schedules, type ScheduleId } from "../../core/schedules/index.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import { setRun, setScheduleParam } from "../../shot/edits.ts";
import { methodOf, resolveRun, type ResolvedRun } from "../../shot/runs/resolveRun.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { useChosen } from "../state/useChosen.ts";
import { editRun } from "./editRun.ts";
import { FieldLabel } from "../controls/FieldLabel.tsx";
import type { LevaStore } from "../controls/levaStore.ts";
import { paramControls } from "../controls/paramControls.tsx";
import { stepSizeCurve } from "../controls/stepSizeCurve.tsx";
import { usePanel, type Control } from "../controls/usePanel.ts";

const none = "none";
const choices = {
  "none: it stays": none,
  ...Object.fromEntries(Object.entries(schedules).map(([id, { label }]) => [label, id])),
};

/** How the step size changes from step to step, with a curve of it. Methods that find their own steps have none. */
export function ScheduleFolder({ store }: { store: LevaStore }) {
  const { pane, run: chosen } = useChosen();
  const run = pane.runs[chosen ?? 0]!;
  const resolved = resolveRun(surfaceOf(pane.surface), run, chosen ?? 0);
  const { schedule } = resolved;
  const takesOne = optimizers[run.optimizer].order === 1;
  const entry: ScheduleEntry | null = schedule ? schedules[schedule.id] : null;
  const controls: Record<string, Control> = !takesOne
    ? {}
    : {
        schedule: {
          input: {
            label: (
              <FieldLabel
                name="schedule"
                isDefault={!schedule}
                {...(entry && { help: `${entry.formula} (${entry.source})` })}
              />
            ),
            options: choices,
          },
          value: schedule?.id ?? none,
          change: (id: ScheduleId | typeof none) =>
            editRun((index, which) => setRun(index, which, { schedule: id === none ? undefined : { id, params: {} } })),
        },
        ...(entry &&
          paramControls(
            {
              specs: entry.params,
              values: schedule!.params,
              chosen: run.schedule!.params,
              change: (name, value) => editRun((index, which) => setScheduleParam(index, which, name, value)),
            },
            "schedule ",
          )),
        ...(entry && {
          curve: {
            input: { label: <FieldLabel name="step size" isDefault={false} /> },
            value: stepSizesOf(resolved),
            change: () => {},
            plugin: (row) => stepSizeCurve({ ...row, points: row.initial } as never),
          },
        }),
      };
  const shape = JSON.stringify([takesOne, schedule?.id, Object.keys(run.schedule?.params ?? {})]);
  usePanel(
    store,
    (rows) =>
      takesOne
        ? {
            Schedule: folder(
              {
                ...rows,
                "Reset schedule": button(() =>
                  editRun((index, which) => setRun(index, which, { schedule: undefined })),
                ),
              } as never,
              { collapsed: true },
            ),
          }
        : {},
    controls,
    shape,
  );
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
