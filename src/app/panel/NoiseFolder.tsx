import { batchParams, stepsPerEpoch, type BatchSettings } from "../../core/chance/batches.ts";
import { mostNoise, mostSeed, mostSteps } from "../../shot/settings/bounds.ts";
import { setRun } from "../../shot/edits.ts";
import { batchProblem, datasetOf, rowsOf, surfaceOf } from "../../shot/problems/index.ts";
import { resolveRun } from "../../shot/runs/resolveRun.ts";
import { editRun } from "./editRun.ts";
import type { Control, Controls } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { paramControls } from "../controls/settingControl.ts";
import { useFolder } from "../controls/useFolder.tsx";
import { useStudio, useChosen } from "../state/useStudio.ts";

type Change = Parameters<typeof setRun>[2];
/** What each step sees of the surface: noise on its gradient, and for data a mini-batch of rows. */
export function NoiseFolder({ store }: { store: LevaStore }) {
  const studio = useStudio();
  const change = (next: Change) => editRun(studio, (index, which) => setRun(index, which, next));
  const { pane, run: chosen } = useChosen();
  const run = pane.runs[chosen ?? 0]!;
  const { noise, batch, seed, limits } = resolveRun(surfaceOf(pane.surface), run, chosen ?? 0);
  const rows = rowsOf(pane.surface);
  const isRandom = noise > 0 || batch !== undefined;
  const controls: Controls = {
    noise: {
      kind: "number",
      label: "noise on ∇ σ",
      isDefault: run.noise === undefined,
      hint: "standard deviation of a Gaussian that is added to each coordinate of the gradient",
      min: 0,
      max: mostNoise,
      step: 0.1,
      value: noise,
      change: (value) => change({ noise: value === 0 ? undefined : value }),
    },
    ...(datasetOf(pane.surface) && {
      batches: {
        kind: "switch",
        label: "mini-batches",
        isDefault: !batch,
        ...(!rows && { hint: batchProblem(pane.surface)!, disabled: true }),
        value: batch !== undefined,
        change: (on) => change({ batch: on ? firstBatch(rows!.xs.length) : undefined }),
      },
    }),
    ...(batch &&
      rows && {
        ...paramControls(
          batchParams,
          {
            values: batch,
            chosen: run.batch!,
            change: (name, value) => change({ batch: { ...run.batch, [name]: value } }),
          },
          "batch ",
        ),
        epochs: epochsRow(batch, rows.xs.length, limits.steps, change),
      }),
    ...(isRandom && {
      seed: {
        kind: "number",
        label: "seed",
        isDefault: run.seed === undefined,
        min: 0,
        max: mostSeed,
        whole: true,
        value: seed,
        change: (value) => change({ seed: value }),
      },
    }),
  };
  useFolder(store, {
    title: "Noise and batches",
    collapsed: true,
    controls,
    buttons: { "Reset noise": () => change({ noise: undefined, batch: undefined, seed: undefined }) },
  });
  return null;
}

/** The table's batch size, where that is a small part of the rows; else a quarter of them. */
const firstBatch = (rows: number): Partial<BatchSettings> =>
  rows < 4 * batchParams.size.fallback ? { size: Math.max(1, Math.round(rows / 4)) } : {};

/** How often the run sees every row: another way to say how many steps it has. */
function epochsRow(batch: BatchSettings, rows: number, steps: number, change: (next: Change) => void): Control {
  const inEpoch = stepsPerEpoch(batch, rows);
  return {
    kind: "number",
    label: "epochs",
    isDefault: false,
    min: 0,
    step: 1,
    value: Number((steps / inEpoch).toPrecision(4)),
    change: (epochs) => change({ steps: Math.min(mostSteps, Math.max(1, Math.round(epochs * inEpoch))) }),
  };
}
