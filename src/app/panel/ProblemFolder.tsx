import { choiceOf, kindOf, problemChoices, surfaceOf } from "../../shot/problems/index.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { showProblem } from "../state/showProblem.ts";
import { askForFile, tables } from "../files/takeFile.ts";
import type { Controls } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { settingControl } from "../controls/settingControl.ts";
import { useFolder } from "../controls/useFolder.tsx";
import { useStudio, useChosen } from "../state/useStudio.ts";

const surfaceLabels = Object.fromEntries(
  Object.entries(problemChoices).map(([id, spec]) => [id, surfaceOf(spec).label]),
);
const first = firstShot.panes[0]!.surface;

/** What is descended: the surface, and what can be set of its kind. */
export function ProblemFolder({ store }: { store: LevaStore }) {
  const studio = useStudio();
  const spec = useChosen().pane.surface;
  const settings: Controls = Object.fromEntries(
    Object.entries(kindOf(spec).settings).map(([name, { describe, valueOf, change }]) => {
      const setting = describe(spec);
      const value = valueOf(spec);
      const isDefault = value === setting.fallback;
      const set = (next: unknown) => showProblem(studio, change(studio.chosen().pane.surface, next as typeof value));
      return [name, settingControl(setting, { value, isDefault, change: set })];
    }),
  );
  useFolder(store, {
    title: "Problem",
    controls: {
      surface: {
        kind: "choice",
        label: "surface",
        isDefault: choiceOf(spec) === choiceOf(first),
        options: surfaceLabels,
        value: choiceOf(spec),
        change: (id) => showProblem(studio, { spec: problemChoices[id]! }),
      },
      ...settings,
    },
    buttons: {
      "Surfaces in pictures…": () => studio.setState({ dialog: "surfaces" }),
      "Open a CSV file…": () => askForFile(studio, tables),
      "Reset problem": () => showProblem(studio, { spec: first }),
    },
  });
  return null;
}
