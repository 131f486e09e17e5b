import { useControls } from "leva";
import { useEffect, useReducer } from "react";
import type { LevaStore } from "./levaStore.ts";
import { numberField } from "./numberField.tsx";

/** One row of a folder: how leva draws it, the value that the shot has, and what an edit does. */
export interface Control {
  /** leva's input without its value: options, ranges, a label. */
  readonly input: Record<string, unknown>;
  readonly value: unknown;
  readonly change: (value: never) => void;
  /** Of a number: a slider beside its field, which moves by equal differences or by equal factors. */
  readonly slider?: "linear" | "log";
  /** Drawn by a component of its own. */
  readonly plugin?: (row: { readonly initial: unknown }) => unknown;
}

type Schema = Parameters<typeof useControls>[0];

/** Rows stand in the table's order, before the buttons, whose order is 0: rows that come later would be put last. */
const firstOrder = 100;

/**
 * Shows controls in a leva folder. Values flow from the shot to leva after every render; only edits made in the panel
 * flow back. `shape` names everything but the values that changes what is drawn.
 */
export function usePanel(
  store: LevaStore,
  make: (rows: Record<string, unknown>) => Schema,
  controls: Readonly<Record<string, Control>>,
  shape: string,
) {
  const [edits, countEdit] = useReducer((count: number) => count + 1, 0);
  const rows = () =>
    Object.fromEntries(
      Object.entries(controls).map(([name, { input, value, change, slider, plugin }], i) => {
        const onChange = (next: never, _path: string, context: { initial: boolean; fromPanel: boolean }) => {
          if (context.initial || !context.fromPanel) return;
          change(next);
          countEdit();
        };
        if (plugin) return [name, plugin({ ...input, initial: value, order: i - firstOrder } as never)];
        const row = { ...input, onChange, order: i - firstOrder };
        const isNumber = typeof value === "number" && !("options" in input);
        return [name, isNumber ? numberField({ ...row, initial: value, slider } as never) : { ...row, value }];
      }),
    );
  const [, set] = useControls(() => make(rows()) as never, { store }, [shape]) as unknown as [
    unknown,
    (values: object) => void,
  ];
  const values = Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, value]));
  const flat = JSON.stringify(values);
  // After every edit as well: one that the shot did not take is not shown as if it had.
  useEffect(() => set(JSON.parse(flat) as object), [set, flat, edits]);
}
