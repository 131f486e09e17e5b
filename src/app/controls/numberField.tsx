import { Components, createPlugin, useInputContext, type LevaInputProps } from "leva/plugin";
import { formatShort } from "../../core/format.ts";

interface NumberSettings {
  readonly min?: number;
  readonly max?: number;
  /** Only whole numbers count. */
  readonly whole?: boolean;
  /** What an arrow key adds; 1 when left out. */
  readonly step?: number;
  /** A slider beside the field, between both ends: it moves by equal differences or by equal factors. */
  readonly slider?: "linear" | "log" | undefined;
}

interface NumberInput extends NumberSettings {
  /** The value; under the name `value` leva would drop all the rest. */
  readonly initial: number;
}

const {
  Row,
  Label,
  String: TextInput,
} = Components as Record<"Row" | "Label" | "String", React.ComponentType<Record<string, unknown>>>;

/** Where a value is on its slider, from 0 to 1. */
function positionOf(value: number, { min = 0, max = 1, slider }: NumberSettings): number {
  const position = slider === "log" ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.min(1, Math.max(0, position));
}

/** Three significant digits: what a hand on a slider can mean. */
function valueAt(position: number, { min = 0, max = 1, whole, slider }: NumberSettings): number {
  const value = slider === "log" ? min * (max / min) ** position : min + (max - min) * position;
  return whole ? Math.round(value) : Number(value.toPrecision(3));
}

function NumberField() {
  const { label, value, displayValue, settings, onChange, onUpdate } =
    useInputContext<LevaInputProps<number, NumberSettings, string>>();
  const name = typeof label === "string" ? label : (label as React.ReactElement<{ name: string }>).props.name;
  const nudge = (event: React.KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined || settings.slider) return; // a slider has arrow keys of its own
    event.preventDefault();
    const steps = direction * (event.shiftKey ? 10 : 1);
    onUpdate(Number((value + steps * (settings.step ?? 1)).toPrecision(12)));
  };
  return (
    <Row input>
      <Label>{label}</Label>
      <div className={settings.slider ? "number-field with-slider" : "number-field"}>
        {settings.slider && (
          <input
            type="range"
            aria-label={`${name} (slider)`}
            aria-valuetext={formatShort(value)}
            min={0}
            max={1}
            step={0.001}
            value={positionOf(value, settings)}
            style={{ "--done": `${100 * positionOf(value, settings)}%` } as React.CSSProperties}
            onChange={(event) => onUpdate(valueAt(event.currentTarget.valueAsNumber, settings))}
          />
        )}
        <TextInput
          displayValue={displayValue}
          onUpdate={onUpdate}
          onChange={onChange}
          onKeyDown={nudge}
          aria-label={name}
        />
      </div>
    </Row>
  );
}

/** The number that a text spells. Throws when it spells none, and for 0 and less where only factors count. */
function sanitize(text: unknown, { whole, slider, min = -Infinity, max = Infinity }: NumberSettings): number {
  const trimmed = String(text).trim();
  const value = trimmed === "" ? NaN : Number(trimmed.replace(",", "."));
  if (!Number.isFinite(value)) throw new RangeError(`expected a number, got ${trimmed}`);
  if (slider === "log" && value <= 0) throw new RangeError(`expected a number above 0, got ${trimmed}`);
  if (slider === "log" && !whole) return value; // the range is that of the slider: the field takes more
  return Math.min(max, Math.max(min, whole ? Math.round(value) : value));
}

/**
 * A field that takes any exact number, with a slider beside it where there is a range. It shows all digits: leva's own
 * shows two decimals, and takes what it shows for the value when it loses the focus.
 */
export const numberField = createPlugin<NumberInput, number, NumberSettings>({
  normalize: ({ initial, ...settings }) => ({ value: initial, settings }),
  sanitize,
  format: (value) => String(value),
  component: NumberField,
});
