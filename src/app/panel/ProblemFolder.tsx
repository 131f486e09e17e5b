import { button, folder } from "leva";
import { choiceOf, kindOf, problemChoices, surfaceOf, type SurfaceSpec } from "../../shot/problems/index.ts";
import type { ProblemSetting } from "../../shot/problems/kind.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { showProblem } from "../state/showProblem.ts";
import { studio } from "../state/studio.ts";
import { chooseFile, tables } from "../files/takeFile.ts";
import { getChosen, useChosen } from "../state/useChosen.ts";
import { FieldLabel } from "../controls/FieldLabel.tsx";
import type { LevaStore } from "../controls/levaStore.ts";
import { usePanel, type Control } from "../controls/usePanel.ts";

const surfaceChoices = Object.fromEntries(
  Object.entries(problemChoices).map(([id, spec]) => [surfaceOf(spec).label, id]),
);
const first = firstShot.panes[0]!.surface;

/** What is descended: the surface, and what can be set of its kind. */
export function ProblemFolder({ store }: { store: LevaStore }) {
  const spec = useChosen().pane.surface;
  const { settings } = kindOf(spec);
  const controls: Record<string, Control> = {
    surface: {
      input: {
        label: <FieldLabel name="surface" isDefault={choiceOf(spec) === choiceOf(first)} />,
        options: surfaceChoices,
      },
      value: choiceOf(spec),
      change: (id: string) => showProblem({ spec: problemChoices[id]! }),
    },
    ...Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, controlFor(spec, setting)])),
  };
  const shape = JSON.stringify([
    spec.kind,
    Object.values(settings).map(({ options, isDefault }) => [options?.(spec), isDefault(spec)]),
  ]);
  usePanel(
    store,
    (rows) => ({
      Problem: folder({
        ...rows,
        "Surfaces in pictures…": button(() => studio.setState({ dialog: "surfaces" })),
        "Open a CSV file…": button(() => chooseFile(tables)),
        "Reset problem": button(() => showProblem({ spec: first })),
      } as never),
    }),
    controls,
    shape,
  );
  return null;
}

const controlFor = (spec: SurfaceSpec, setting: ProblemSetting<SurfaceSpec>): Control => ({
  input: {
    label: <FieldLabel name={setting.label} isDefault={setting.isDefault(spec)} />,
    ...(setting.options && {
      options: Object.fromEntries(Object.entries(setting.options(spec)).map(([id, text]) => [text, id])),
    }),
  },
  value: setting.valueOf(spec),
  change: (value: string | boolean) => showProblem(setting.change(getChosen().pane.surface, value)),
});
