import { Components, createPlugin, useInputContext, type LevaInputProps } from "leva/plugin";
import { formatShort } from "../../core/format.ts";
import type { NumberRange } from "../../core/settings/allowed.ts";
import { knownNumbers } from "../../core/stability/knownNumbers.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { useStudio } from "../state/useStudio.ts";
import { NumberInput } from "./NumberInput.tsx";

interface NumberSettings extends NumberRange {
  /** What an arrow key adds; 1 when left out. */
  readonly step?: number;
  /** A slider beside the field, between both ends: it moves by equal differences or by equal factors. */
  readonly slider?: "linear" | "log" | undefined;
}

interface Initial extends NumberSettings {
  /** The value; under the name `value` leva would drop all the rest. */
  readonly initial: number;
}

const { Row, Label } = Components as Record<"Row" | "Label", React.ComponentType<Record<string, unknown>>>;

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
  const { id, label, value, settings, onUpdate } = useInputContext<LevaInputProps<number, NumberSettings, string>>();
  const studio = useStudio();
  const name = typeof label === "string" ? label : (label as React.ReactElement<{ name: string }>).props.name;
  const known = () => knownNumbers(surfaceOf(studio.chosen().pane.surface));
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
        <NumberInput
          {...{ id, value, name, known }}
          range={settings}
          take={onUpdate}
          {...(!settings.slider && { step: settings.step ?? 1 })} // a slider has arrow keys of its own
        />
      </div>
    </Row>
  );
}

/**
 * A field that takes any exact number, with a slider beside it where there is a range. leva's own shows two decimals,
 * takes what it shows for the value when it loses the focus, and takes back in silence what it cannot read.
 */
export const numberField = createPlugin<Initial, number, NumberSettings>({
  normalize: ({ initial, ...settings }) => ({ value: initial, settings }),
  sanitize: (value, { min = -Infinity, max = Infinity, isOpen }) =>
    isOpen ? Number(value) : Math.min(max, Math.max(min, Number(value))), // arrow keys stop at the ends
  component: NumberField,
});
