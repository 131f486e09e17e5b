import { button, folder } from "leva";
import type { LevaStore } from "../controls/levaStore.ts";
import { scales, type ScaleId } from "../../core/scale.ts";
import { setLook, setPane, setTimeline } from "../../shot/edits.ts";
import type { Field } from "../../shot/settings/field.ts";
import { lookFields, resolveLook, type LookValues } from "../../shot/settings/look.ts";
import { scaleOf } from "../../shot/layout/view.ts";
import { timelineFields } from "../../shot/settings/timeline.ts";
import { edit, useStudio } from "../state/studio.ts";
import { getChosen, useChosen } from "../state/useChosen.ts";
import { FieldLabel } from "../controls/FieldLabel.tsx";
import { usePanel, type Control } from "../controls/usePanel.ts";

type LookName = keyof LookValues;

/** Which settings stand together. */
const folders: Readonly<Record<string, readonly LookName[]>> = {
  Surface: ["resolution", "colormap", "wireframe", "batchSurface"],
  Contours: ["contours", "contourSpacing", "logContours", "floor"],
  Marks: ["trail", "arrow", "stepArrows", "pin"],
  Comparison: ["sharedRange"],
  Page: ["theme"],
};

const clockField = timelineFields.clock;
const scaleChoices = Object.fromEntries(Object.entries(scales).map(([id, { label }]) => [label, id]));

/** How it is drawn: folders made from the table of look settings. */
export function LookFolders({ store }: { store: LevaStore }) {
  return Object.entries(folders).map(([title, names]) => <LookFolder key={title} {...{ store, title, names }} />);
}

function LookFolder({ store, title, names }: { store: LevaStore; title: string; names: readonly LookName[] }) {
  const look = useStudio((state) => state.shot.look);
  const clock = useStudio((state) => state.shot.timeline.clock);
  const { pane } = useChosen();
  const values = resolveLook(look);
  const controls: Record<string, Control> = {
    ...(title === "Surface" && {
      scale: {
        input: {
          label: <FieldLabel name="height scale" isDefault={pane.scale === undefined} />,
          options: scaleChoices,
        },
        value: scaleOf(pane),
        change: (scale: ScaleId) => edit(setPane(getChosen().index, { scale })),
      },
    }),
    ...(title === "Comparison" && {
      clock: {
        input: {
          label: <FieldLabel name={clockField.label} isDefault={clock === clockField.fallback} />,
          options: Object.fromEntries(Object.entries(clockField.options).map(([id, text]) => [text, id])),
        },
        value: clock,
        change: (next: typeof clock) => edit(setTimeline({ clock: next })),
      },
    }),
    ...Object.fromEntries(names.map((name) => [name, controlFor(name, values[name], !(name in look))])),
  };
  const reset = () => {
    edit(setLook(Object.fromEntries(names.map((name) => [name, undefined]))));
    if (title === "Comparison") edit(setTimeline({ clock: clockField.fallback }));
    if (title === "Surface") edit(setPane(getChosen().index, { scale: undefined }));
  };
  const shape = JSON.stringify([pane.scale, clock, names.map((name) => name in look)]);
  usePanel(
    store,
    (rows) => ({
      [title]: folder({ ...rows, [`Reset ${title.toLowerCase()}`]: button(reset) } as never, { collapsed: true }),
    }),
    controls,
    shape,
  );
  return null;
}

function controlFor(name: LookName, value: unknown, isDefault: boolean): Control {
  const field: Field = lookFields[name];
  const label = <FieldLabel name={field.label} isDefault={isDefault} />;
  const change = (next: unknown) => edit(setLook({ [name]: next }));
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  switch (field.kind) {
    case "switch":
      return { input: { label, ...hint }, value, change };
    case "choice":
      return {
        input: { label, options: Object.fromEntries(Object.entries(field.options).map(([id, text]) => [text, id])) },
        value,
        change,
      };
    case "number": {
      const input = { label, min: field.min, max: field.max, whole: field.whole };
      return { input, value, change, ...(field.scale === "log" && { slider: "log" }) };
    }
  }
}
