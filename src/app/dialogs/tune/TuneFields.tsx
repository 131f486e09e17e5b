import { formatCount } from "../../../core/format.ts";
import { NumberInput } from "../../controls/NumberInput.tsx";
import type { Entry } from "../../../shot/runs/entries.ts";

/** What is asked of a tuning. */
export interface TuningGoal {
  /** Which run of the pane; `null` for all of them. */
  readonly which: number | null;
  readonly kind: "value" | "steps-to";
  readonly target: number;
  readonly budget: number;
}

const budgets = [24, 48, 96, 192];

interface TuneFieldsProps {
  readonly goal: TuningGoal;
  readonly change: (change: Partial<TuningGoal>) => void;
  /** The runs of the pane. */
  readonly entries: readonly Entry[];
}

/** Which runs are tuned, what makes a step size good, and how long it is looked for. */
export const TuneFields = ({ goal: { which, kind, target, budget }, change, entries }: TuneFieldsProps) => (
  <div className="tune-fields">
    {entries.length > 1 && (
      <label>
        for
        <select
          value={which ?? ""}
          onChange={({ currentTarget: { value } }) => change({ which: value === "" ? null : Number(value) })}
        >
          <option value="">all {entries.length} runs</option>
          {entries.map(({ index, name }) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )}
    <label>
      what counts
      <select value={kind} onChange={(event) => change({ kind: event.currentTarget.value as TuningGoal["kind"] })}>
        <option value="value">value at the end</option>
        <option value="steps-to">steps to a value</option>
      </select>
    </label>
    {kind === "steps-to" && (
      <label>
        value
        <NumberInput name="value" value={target} take={(next) => change({ target: next })} />
      </label>
    )}
    <label>
      descents{entries.length > 1 && which === null && " for each"}
      <select value={budget} onChange={(event) => change({ budget: Number(event.currentTarget.value) })}>
        {budgets.map((each) => (
          <option key={each} value={each}>
            {formatCount(each)}
          </option>
        ))}
      </select>
    </label>
  </div>
);
