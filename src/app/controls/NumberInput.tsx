import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { readNumber } from "../../core/formula/readNumber.ts";
import { isInRange, rangeInWords, type NumberRange } from "../../core/settings/allowed.ts";
import type { Pane } from "../../shot/shot.ts";
import { useStudioState } from "../state/useStudio.ts";
import "./NumberInput.css";

interface NumberInputProps {
  /** What its label is for. */
  readonly id?: string;
  /** Without one the field is empty. */
  readonly value: number | undefined;
  readonly name: string;
  readonly range?: NumberRange;
  /** Names that stand for numbers here. */
  readonly known?: () => Readonly<Record<string, number>>;
  readonly take: (value: number) => void;
  /** What an emptied field means; left out: it must not be empty. */
  readonly takeNone?: () => void;
  readonly placeholder?: string;
  /** What an arrow key adds, ten times as much with Shift; left out: arrow keys do nothing. */
  readonly step?: number;
}

/** What is being typed, and what was shown when it was. */
interface Draft {
  readonly text: string;
  readonly value: number | undefined;
  readonly panes: readonly Pane[];
  readonly error?: string;
}

/** The most characters that are shown of a number that nobody is editing. */
const room = 7;

/** A number for a narrow field: all of it where that is short, else four digits, or more where more are before its point. */
function shortened(value: number): string {
  const whole = String(value);
  if (whole.length <= room || Number.isInteger(value)) return whole;
  const before = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
  return String(Number(value.toPrecision(Math.min(21, Math.max(4, before)))));
}

/**
 * A field for a number as people write it: `0.1`, `1/12`, `2/λmax`. It shows few digits until it is edited, and all of them
 * then. What cannot be read stays, with a sentence that says why; Escape takes it back.
 */
export function NumberInput({
  id,
  value,
  name,
  range = {},
  known,
  take,
  takeNone,
  placeholder,
  step,
}: NumberInputProps) {
  const whole = value === undefined ? "" : String(value);
  const panes = useStudioState(({ shot }) => shot.panes);
  const [draft, setDraft] = useState<Draft | null>(null);
  const error = useId();
  // An edit made elsewhere takes the place of what was typed.
  const shown = draft !== null && draft.value === value && draft.panes === panes ? draft : null;
  const write = (text: string) => setDraft({ text, value, panes });
  const commit = () => {
    if (!shown) return;
    const { text } = shown;
    if (text === whole) return setDraft(null);
    try {
      if (takeNone && text.trim() === "") takeNone();
      else take(readIn(range, text, known?.()));
      setDraft(null);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      setDraft({ ...shown, error: thrown.message });
    }
  };
  const nudge = (event: React.KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined || step === undefined || value === undefined) return;
    event.preventDefault();
    const next = Number((value + direction * (event.shiftKey ? 10 : 1) * step).toPrecision(12));
    const { min = -Infinity, max = Infinity, isOpen } = range;
    const kept = isOpen ? next : Math.min(max, Math.max(min, next));
    if (isInRange(range, kept)) take(kept);
  };
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-invalid={shown?.error !== undefined}
        aria-describedby={shown?.error === undefined ? undefined : error}
        title={whole}
        placeholder={placeholder}
        value={shown?.text ?? (value === undefined ? "" : shortened(value))}
        onFocus={(event) => {
          if (shown) return;
          flushSync(() => write(whole));
          event.currentTarget.select(); // another text has lost the selection that Tab makes
        }}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setDraft(null);
          nudge(event);
        }}
      />
      {shown?.error !== undefined && (
        <small id={error} className="number-error" role="alert">
          {shown.error}
        </small>
      )}
    </>
  );
}

/** The number of a range that a text spells. Throws a `RangeError` that says what was expected. */
function readIn(range: NumberRange, text: string, known?: Readonly<Record<string, number>>): number {
  const value = readNumber(text, known);
  if (!isInRange(range, value)) throw new RangeError(`expected ${rangeInWords(range)}`);
  return value;
}
