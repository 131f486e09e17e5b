import type { Setting } from "../../core/settings/setting.ts";

interface FieldControlProps<T> {
  readonly field: Setting;
  readonly value: T;
  readonly choose: (value: T) => void;
  /** Instead of the field's own. */
  readonly label?: string;
}

/** A setting that a table describes, as a form's control. A number that the table does not allow is not taken, and the form says so. */
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
      <input
        key={String(value)} // another value from elsewhere takes the place of what was typed
        type="number"
        required
        min={field.min}
        max={field.max}
        step={field.whole ? 1 : "any"}
        defaultValue={String(value)}
        onBlur={(event) => take(event.currentTarget, choose as (value: number) => void)}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(event.currentTarget, choose as (value: number) => void);
        }}
      />
    )}
  </label>
);

function take(input: HTMLInputElement, choose: (value: number) => void) {
  if (input.reportValidity()) choose(input.valueAsNumber);
}
