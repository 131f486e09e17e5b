import { button, folder } from "leva";
import { batchParams, stepsPerEpoch, type BatchSettings } from "../../core/chance/batches.ts";
import { mostNoise, mostSeed, mostSteps } from "../../shot/settings/bounds.ts";
import { setRun } from "../../shot/edits.ts";
import { batchProblem, datasetOf, rowsOf, surfaceOf } from "../../shot/problems/index.ts";
import { resolveRun } from "../../shot/runs/resolveRun.ts";
import { useChosen } from "../state/useChosen.ts";
import { editRun } from "./editRun.ts";
import { FieldLabel } from "../controls/FieldLabel.tsx";
import type { LevaStore } from "../controls/levaStore.ts";
import { paramControls } from "../controls/paramControls.tsx";
import { usePanel, type Control } from "../controls/usePanel.ts";

type Change = Parameters<typeof setRun>[2];
const change = (next: Change) => editRun((index, which) => setRun(index, which, next));

/** What each step sees of the surface: noise on its gradient, and for data a mini-batch of rows. */
export function NoiseFolder({ store }: { store: LevaStore }) {
  const { pane, run: chosen } = useChosen();
  const run = pane.runs[chosen ?? 0]!;
  const { noise, batch, seed, limits } = resolveRun(surfaceOf(pane.surface), run, chosen ?? 0);
  const rows = rowsOf(pane.surface);
  const isRandom = noise > 0 || batch !== undefined;
  const label = (name: string, isDefault: boolean) => <FieldLabel name={name} isDefault={isDefault} />;
  const controls: Record<string, Control> = {
    noise: {
      input: {
        label: label("noise on ∇ σ", run.noise === undefined),
        hint: "standard deviation of a Gaussian that is added to each coordinate of the gradient",
        min: 0,
        max: mostNoise,
        step: 0.1,
      },
      value: noise,
      change: (value: number) => change({ noise: value === 0 ? undefined : value }),
    },
    ...(datasetOf(pane.surface) && {
      batches: {
        input: { label: label("mini-batches", !batch), hint: batchProblem(pane.surface), disabled: !rows },
        value: batch !== undefined,
        change: (on: boolean) => change({ batch: on ? firstBatch(rows!.xs.length) : undefined }),
      },
    }),
    ...(batch &&
      rows && {
        ...paramControls(
          {
            specs: batchParams,
            values: batch,
            chosen: run.batch!,
            change: (name, value) => change({ batch: { ...run.batch, [name]: value } }),
          },
          "batch ",
        ),
        epochs: epochsRow(batch, rows.xs.length, limits.steps),
      }),
    ...(isRandom && {
      seed: {
        input: { label: label("seed", run.seed === undefined), min: 0, max: mostSeed, whole: true },
        value: seed,
        change: (value: number) => change({ seed: value }),
      },
    }),
  };
  const shape = JSON.stringify([
    Object.keys(controls),
    Object.keys(run.batch ?? {}),
    run.noise === undefined,
    run.seed === undefined,
    !rows,
  ]);
  usePanel(
    store,
    (shown) => ({
      "Noise and batches": folder(
        {
          ...shown,
          "Reset noise": button(() => change({ noise: undefined, batch: undefined, seed: undefined })),
        } as never,
        { collapsed: true },
      ),
    }),
    controls,
    shape,
  );
  return null;
}

/** The table's batch size, where that is a small part of the rows; else a quarter of them. */
const firstBatch = (rows: number): Partial<BatchSettings> =>
  rows < 4 * batchParams.size.fallback ? { size: Math.max(1, Math.round(rows / 4)) } : {};

/** How often the run sees every row: another way to say how many steps it has. */
function epochsRow(batch: BatchSettings, rows: number, steps: number): Control {
  const inEpoch = stepsPerEpoch(batch, rows);
  return {
    input: { label: <FieldLabel name="epochs" isDefault={false} />, min: 0, step: 1 },
    value: Number((steps / inEpoch).toPrecision(4)),
    change: (epochs: number) => change({ steps: Math.min(mostSteps, Math.max(1, Math.round(epochs * inEpoch))) }),
  };
}
