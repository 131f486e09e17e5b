import type { Setting } from "../../core/settings/setting.ts";
import { NumberInput } from "./NumberInput.tsx";

interface FieldControlProps<T> {
  readonly field: Setting;
  readonly value: T;
  readonly choose: (value: T) => void;
  /** Instead of the field's own. */
  readonly label?: string;
}

/** A setting that a table describes, as a form's control. A number that the table does not allow is not taken, and the field says why. */
export const SettingInput = <T extends string | number | boolean>({
  field,
  value,
  choose,
  label = field.label,
}: FieldControlProps<T>) => (
  <label className="field">
    {label}
    {field.kind === "choice" && (
      <select value={String(value)} onChange={(event) => choose(event.currentTarget.value as T)}>
        {Object.entries(field.options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    )}
    {field.kind === "number" && (
      <NumberInput
        name={label}
        value={value as number}
        range={field}
        step={1}
        take={choose as (value: number) => void}
      />
    )}
  </label>
);
