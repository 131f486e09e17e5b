import type { ParamSpecs, Params, Setting } from "../../core/settings/setting.ts";
import type { Control, Controls } from "./control.ts";

interface Held {
  readonly value: unknown;
  readonly isDefault: boolean;
  change(value: unknown): void;
}

/** The row of a setting, whatever its kind. */
export function settingControl(setting: Setting, { value, isDefault, change }: Held): Control {
  const { label, symbol, note } = setting;
  const shown = {
    label: symbol === undefined ? label : `${label} ${symbol}`,
    isDefault,
    ...(note !== undefined && { hint: note }),
  };
  switch (setting.kind) {
    case "switch":
      return { ...shown, kind: "switch", value: value === true, change };
    case "flag":
      return { ...shown, kind: "switch", value: value !== 0, change: (on) => change(on ? 1 : 0) };
    case "choice":
      return { ...shown, kind: "choice", options: setting.options, value: String(value), change };
    case "variant": {
      const options = Object.fromEntries(setting.options.map((text, i) => [String(i), text]));
      return { ...shown, kind: "choice", options, value: String(value), change: (id) => change(Number(id)) };
    }
    case "number": {
      const { min, max, whole = false, isOpen = false, scale } = setting;
      return {
        ...shown,
        kind: "number",
        value: Number(value),
        min,
        max,
        whole,
        isOpen,
        ...(scale && { slider: scale }),
        change,
      };
    }
  }
}

interface ParamsHeld {
  /** With every default filled in. */
  readonly values: Params;
  /** What its user chose. */
  readonly chosen: Params;
  change(name: string, value: number): void;
}

/** A row for each parameter of a table. `prefix` keeps rows of two tables apart, as leva's names must be. */
export const paramControls = (specs: ParamSpecs, { values, chosen, change }: ParamsHeld, prefix = ""): Controls =>
  Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      prefix + name,
      settingControl(spec, {
        value: values[name],
        isDefault: !(name in chosen),
        change: (value) => change(name, value as number),
      }),
    ]),
  );
