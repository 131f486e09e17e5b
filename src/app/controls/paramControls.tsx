import type { Params, ParamSpec, ParamSpecs } from "../../core/params.ts";
import { FieldLabel } from "./FieldLabel.tsx";
import type { Control } from "./usePanel.ts";

interface Shown {
  readonly specs: ParamSpecs;
  /** With every default filled in. */
  readonly values: Params;
  /** What its user chose. */
  readonly chosen: Params;
  change(name: string, value: number): void;
}

/** A row for each parameter of a table. `prefix` keeps rows of two tables apart, as leva's names must be. */
export const paramControls = ({ specs, values, chosen, change }: Shown, prefix = ""): Record<string, Control> =>
  Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      prefix + name,
      controlFor(spec, values[name]!, !(name in chosen), (value) => change(name, value)),
    ]),
  );

function controlFor(spec: ParamSpec, value: number, isDefault: boolean, change: (value: number) => void): Control {
  const label = <FieldLabel name={`${spec.label} ${spec.symbol}`} isDefault={isDefault} />;
  const hint = spec.note === undefined ? {} : { hint: spec.note };
  if (spec.kind === "flag")
    return { input: { label, ...hint }, value: value !== 0, change: (on: boolean) => change(on ? 1 : 0) };
  if (spec.options) {
    const options = Object.fromEntries(spec.options.map((text, i) => [text, i]));
    return { input: { label, ...hint, options }, value, change };
  }
  const { min, max, scale } = spec;
  return { input: { label, ...hint, min, max, whole: spec.kind === "whole" }, value, change, slider: scale };
}
