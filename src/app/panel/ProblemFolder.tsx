import { button, folder } from "leva";
import type { LevaStore } from "../controls/levaStore.ts";
import { surfaces, type SurfaceId } from "../../core/surfaces/index.ts";
import { datasets, datasetIds } from "../../data/datasets.ts";
import { chooseSurface } from "../../shot/edits.ts";
import { datasetOf } from "../../shot/runs/resolve.ts";
import type { SurfaceSpec } from "../../shot/shot.ts";
import { showSurface, surfaceIdOf, tutorial } from "../state/showSurface.ts";
import { edit, say, studio } from "../state/studio.ts";
import { chooseFile, tables } from "../files/takeFile.ts";
import { getChosen, useChosen } from "../state/useChosen.ts";
import { FieldLabel } from "../controls/FieldLabel.tsx";
import { usePanel, type Control } from "../controls/usePanel.ts";

const surfaceChoices = Object.fromEntries(Object.entries(surfaces).map(([id, { label }]) => [label, id]));
/** The name under which the user's own data stand in the list. */
const own = "own";

/** What is descended: the surface, and for the mean squared error its data. */
export function ProblemFolder({ store }: { store: LevaStore }) {
  const spec = useChosen().pane.surface;
  const isData = spec.kind === "data";
  const ownData = isData && typeof spec.data !== "string" ? spec.data : null;
  const choices = {
    ...Object.fromEntries(datasetIds.map((id) => [datasets[id].label, id])),
    ...(ownData ? { [ownData.label]: own } : {}),
  };
  const controls: Record<string, Control> = {
    surface: {
      input: { label: <FieldLabel name="surface" isDefault={isData} />, options: surfaceChoices },
      value: surfaceIdOf(spec),
      change: (id: SurfaceId) => showSurface(id),
    },
    ...(isData && {
      data: {
        input: { label: <FieldLabel name="data set" isDefault={spec.data === tutorial.data} />, options: choices },
        value: ownData ? own : spec.data,
        change: (id: string) => chooseData({ data: id === own ? current().data : id }),
      },
      standardize: {
        input: { label: <FieldLabel name="standardise x" isDefault={!spec.standardize} /> },
        value: spec.standardize,
        change: (standardize: boolean) => chooseData({ standardize }),
      },
    }),
  };
  const shape = JSON.stringify([choices, isData, isData && spec.data === tutorial.data, isData && spec.standardize]);
  usePanel(
    store,
    (rows) => ({
      Problem: folder({
        ...rows,
        "Surfaces in pictures…": button(() => studio.setState({ dialog: "surfaces" })),
        "Open a CSV file…": button(() => chooseFile(tables)),
        "Reset problem": button(() => choose(tutorial)),
      } as never),
    }),
    controls,
    shape,
  );
  return null;
}

const choose = (spec: SurfaceSpec) => edit(chooseSurface(getChosen().index, spec));

const current = () => getChosen().pane.surface as typeof tutorial;

/** Changes the data, unless standardising them is impossible: then says why. */
function chooseData(change: Partial<typeof tutorial>) {
  const next = { ...current(), ...change };
  const raw = datasetOf({ ...next, standardize: false })!;
  if (next.standardize && raw.moments.sxx === 0) {
    say(`All x of “${raw.label}” are equal, so they cannot be standardised. Choose another column for x.`);
    choose({ ...next, standardize: false });
  } else choose(next);
}
