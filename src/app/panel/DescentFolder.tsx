import { optimizers, type OptimizerId } from "../../core/optimizers/index.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { mostSteps } from "../../shot/settings/bounds.ts";
import { chooseOptimizer, setParam, setRun, type Edit } from "../../shot/edits.ts";
import { firstOptimizer } from "../../shot/text/readers/run.ts";
import { resolveRun } from "../../shot/runs/resolveRun.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { editRun } from "./editRun.ts";
import type { Control } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { paramControls } from "../controls/settingControl.ts";
import { useFolder } from "../controls/useFolder.tsx";
import type { Studio } from "../state/createStudio.ts";
import { useStudio, useChosen } from "../state/useStudio.ts";

const optimizerLabels = Object.fromEntries(Object.entries(optimizers).map(([id, { label }]) => [id, label]));

/** How it is descended: the optimizer's parameters, the number of steps, and where a single ball starts. Without a chosen run it means all of the pane. */
export function DescentFolder({ store }: { store: LevaStore }) {
  const studio = useStudio();
  const { pane, run: chosen } = useChosen();
  const shown = chosen ?? 0;
  const surface = surfaceOf(pane.surface);
  const run = pane.runs[shown]!;
  const { params, start, limits } = resolveRun(surface, run, shown);
  const { params: specs, formula, source } = optimizers[run.optimizer];
  const single = pane.runs.length === 1 || chosen !== null;
  const startRow = (axis: 0 | 1): Control => ({
    kind: "number",
    label: `start ${surface.axes[axis].split(" ").at(-1)}`,
    isDefault: run.start === undefined,
    step: stepFor(surface.domain[axis === 0 ? "x" : "y"]),
    value: start[axis],
    change: (value) => studio.edit(moveStart(studio, axis, value)),
  });
  useFolder(store, {
    title: "Descent",
    controls: {
      optimizer: {
        kind: "choice",
        label: "optimizer",
        isDefault: run.optimizer === firstOptimizer,
        help: `${formula} (${source})`,
        options: optimizerLabels,
        value: run.optimizer,
        change: (id) => editRun(studio, (index, which) => chooseOptimizer(index, which, id as OptimizerId)),
      },
      ...paramControls(specs, {
        values: params,
        chosen: run.params,
        change: (name, value) => editRun(studio, (index, which) => setParam(index, which, name, value)),
      }),
      steps: {
        kind: "number",
        label: "steps",
        isDefault: run.steps === undefined,
        min: 1,
        max: mostSteps,
        whole: true,
        slider: "log",
        value: limits.steps,
        change: (steps) => editRun(studio, (index, which) => setRun(index, which, { steps })),
      },
      ...(single && { startX: startRow(0) }),
      ...(single && surface.variables === 2 && { startY: startRow(1) }),
    },
    buttons: {
      "Tune…": () => studio.setState({ dialog: "tune" }),
      "Reset descent": () =>
        editRun(studio, (index, which) => setRun(index, which, { params: {}, start: undefined, steps: undefined })),
    },
  });
  return null;
}

/** Moves one coordinate of the chosen run's start; of the only one where none is chosen. */
function moveStart({ chosen }: Studio, axis: 0 | 1, value: number): Edit {
  const { pane, index, run } = chosen();
  const moving = run ?? 0;
  const { start } = resolveRun(surfaceOf(pane.surface), pane.runs[moving]!, moving);
  const moved: Vec2 = axis === 0 ? [value, start[1]] : [start[0], value];
  return setRun(index, moving, { start: moved });
}

/** A hundredth of the domain, rounded to a power of ten: what one nudge of a start means. */
const stepFor = ([min, max]: readonly [number, number]) => 10 ** Math.floor(Math.log10((max - min) / 100));
