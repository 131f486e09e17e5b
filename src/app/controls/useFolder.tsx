import { button, folder, useControls } from "leva";
import { useEffect, useReducer } from "react";
import type { Control, Controls } from "./control.ts";
import type { LevaStore } from "./levaStore.ts";
import { numberField } from "./numberField.tsx";
import { SettingLabel } from "./SettingLabel.tsx";
import { scheduleCurve } from "./scheduleCurve.tsx";

interface Folder {
  readonly title: string;
  readonly collapsed?: boolean;
  readonly controls: Controls;
  /** What stands below the rows. */
  readonly buttons: Readonly<Record<string, () => void>>;
}

type Schema = Parameters<typeof folder>[0];

/** Rows stand in the table's order, before the buttons, whose order is 0: rows that come later would be put last. */
const firstOrder = 100;

/**
 * Shows controls in a leva folder; `null` shows none. Values flow from the shot to leva after every render; only edits
 * made in the panel flow back. leva is told anew when something that it draws has changed, but for the values.
 */
export function useFolder(store: LevaStore, shown: Folder | null) {
  const [edits, countEdit] = useReducer((count: number) => count + 1, 0);
  const make = (): Schema => {
    if (!shown) return {};
    const rows = Object.entries(shown.controls).map(
      ([name, control], i) => [name, rowOf(control, i - firstOrder, countEdit)] as const,
    );
    const buttons = Object.entries(shown.buttons).map(([label, press]) => [label, button(press)] as const);
    const { title, collapsed = false } = shown;
    return { [title]: folder(Object.fromEntries<Schema[string]>([...rows, ...buttons]), { collapsed }) };
  };
  const [, set] = useControls(make, { store }, [drawnOf(shown)]);
  const values = Object.entries(shown?.controls ?? {}).map(([name, { value }]) => [name, value] as const);
  const flat = JSON.stringify(Object.fromEntries(values));
  // After every edit as well: one that the shot did not take is not shown as if it had.
  useEffect(() => set(JSON.parse(flat) as Parameters<typeof set>[0]), [set, flat, edits]);
}

/** Everything that leva draws of a folder but the values of its rows, as text that can be compared. */
const drawnOf = (shown: Folder | null): string =>
  JSON.stringify(
    shown && {
      ...shown,
      controls: Object.entries(shown.controls).map(([name, control]) => [
        name,
        { ...control, value: control.kind === "curve" ? control.value : null },
      ]),
      buttons: Object.keys(shown.buttons),
    },
  );

function rowOf(control: Control, order: number, countEdit: () => void): Schema[string] {
  const { label: name, isDefault, help, hint, disabled = false } = control;
  const label = <SettingLabel name={name} isDefault={isDefault} {...(help !== undefined && { help })} />;
  const drawn = { label, order, disabled, ...(hint !== undefined && { hint }) };
  /** leva also reports what it was told. */
  const edited =
    <T,>(change: (value: T) => void) =>
    (value: T, _path: string, { initial, fromPanel }: { initial: boolean; fromPanel: boolean }) => {
      if (initial || !fromPanel) return;
      change(value);
      countEdit();
    };
  switch (control.kind) {
    case "switch":
      return { ...drawn, value: control.value, onChange: edited(control.change) };
    case "choice": {
      const options = Object.fromEntries(Object.entries(control.options).map(([id, text]) => [text, id]));
      return { ...drawn, options, value: control.value, onChange: edited(control.change) };
    }
    case "number": {
      const { value, min, max, whole, isOpen, step, slider, change } = control;
      const settings = Object.fromEntries(
        Object.entries({ min, max, whole, isOpen, step, slider }).filter(([, setting]) => setting !== undefined),
      );
      return numberField({ ...drawn, ...settings, initial: value, onChange: edited(change) });
    }
    case "curve":
      return scheduleCurve({ ...drawn, points: control.value });
  }
}
