import { useId, useState } from "react";
import { flushSync } from "react-dom";
import type { Pane } from "../../shot/shot.ts";
import { useStudioState } from "../state/useStudio.ts";

interface NumberInputProps {
  /** What its label is for. */
  readonly id: string;
  readonly value: number;
  readonly name: string;
  /** The number that a text spells. Throws a `RangeError` that says what was expected. */
  readonly read: (text: string) => number;
  readonly take: (value: number) => void;
  readonly nudge: (event: React.KeyboardEvent) => void;
}

/** What is being typed, and what was shown when it was. */
interface Draft {
  readonly text: string;
  readonly value: number;
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
export function NumberInput({ id, value, name, read, take, nudge }: NumberInputProps) {
  const panes = useStudioState(({ shot }) => shot.panes);
  const [draft, setDraft] = useState<Draft | null>(null);
  const error = useId();
  // An edit made elsewhere takes the place of what was typed.
  const shown = draft !== null && draft.value === value && draft.panes === panes ? draft : null;
  const write = (text: string) => setDraft({ text, value, panes });
  const commit = () => {
    if (!shown) return;
    if (shown.text === String(value)) return setDraft(null);
    try {
      take(read(shown.text));
      setDraft(null);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      setDraft({ ...shown, error: thrown.message });
    }
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
        title={String(value)}
        value={shown?.text ?? shortened(value)}
        onFocus={(event) => {
          if (shown) return;
          flushSync(() => write(String(value)));
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
