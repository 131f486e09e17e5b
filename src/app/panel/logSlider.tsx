import { Components, createPlugin, useInputContext, type LevaInputProps } from "leva/plugin";
import { formatShort } from "../../core/format.ts";

/** What a log slider is made with: the slider's ends, and whether only whole numbers count. */
interface LogSliderInput {
  /** The value; under the name `value` leva would drop all the rest. */
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

type LogSliderSettings = Omit<LogSliderInput, "initial">;

const {
  Row,
  Label,
  String: TextInput,
} = Components as Record<"Row" | "Label" | "String", React.ComponentType<Record<string, unknown>>>;

const positionOf = (value: number, { min, max }: LogSliderSettings) =>
  Math.min(1, Math.max(0, Math.log(value / min) / Math.log(max / min)));

/** Three significant digits: what a hand on a slider can mean. */
const valueAt = (position: number, { min, max, whole }: LogSliderSettings) => {
  const value = min * (max / min) ** position;
  return whole ? Math.round(value) : Number(value.toPrecision(3));
};

function LogSlider() {
  const { label, value, displayValue, settings, onChange, onUpdate } =
    useInputContext<LevaInputProps<number, LogSliderSettings, string>>();
  const name = typeof label === "string" ? label : (label as React.ReactElement<{ name: string }>).props.name;
  return (
    <Row input>
      <Label>{label}</Label>
      <div className="log-slider">
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
        <TextInput displayValue={displayValue} onUpdate={onUpdate} onChange={onChange} aria-label={name} />
      </div>
    </Row>
  );
}

/** A slider that moves by equal factors, with a field beside it that takes any exact number. */
export const logSlider = createPlugin<LogSliderInput, number, LogSliderSettings>({
  normalize: ({ initial, ...settings }) => ({ value: initial, settings }),
  sanitize: (text, { whole, min, max }) => {
    const trimmed = String(text).trim();
    const value = trimmed === "" ? NaN : Number(trimmed.replace(",", "."));
    if (!Number.isFinite(value) || value <= 0) throw new RangeError(`expected a number above 0, got ${trimmed}`);
    return whole ? Math.min(max, Math.max(min, Math.round(value))) : value;
  },
  format: (value) => String(value),
  component: LogSlider,
});
