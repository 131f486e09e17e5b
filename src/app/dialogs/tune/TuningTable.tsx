import { knownMinimum } from "../../../core/knownMinimum.ts";
import { roundingOf } from "../../../charts/axes/lossAxis.ts";
import { formatCount, formatShort } from "../../../core/format.ts";
import { colorOf, type Entry } from "../../../shot/runs/entries.ts";
import { scoreOf, type Objective } from "../../../shot/runs/objective.ts";
import type { Tuned } from "../../../shot/runs/tune.ts";
import { useTheme } from "../../state/useStudio.ts";

/** What tuning a run came to. */
export interface Finding {
  readonly entry: Entry;
  readonly tuned: Tuned;
  /** Why it keeps its step size; `null` where a better one was found. */
  readonly problem: string | null;
}

/** What was found, run by run: the step size and what it gives, before and after; values above the minimum where that is known, as on the curve. */
export function TuningTable({ findings, objective }: { findings: readonly Finding[]; objective: Objective }) {
  const theme = useTheme();
  const minimum = knownMinimum(findings[0]!.entry.surface);
  const scoreInWords = (score: number) => {
    if (objective.kind === "steps-to") return Number.isFinite(score) ? formatCount(score) : "never";
    return Number.isFinite(score) ? formatShort(above(score, minimum ?? 0), minimum === null ? 4 : 2) : "diverges";
  };
  return (
    <div className="tuning-table" role="region" aria-label="What was found" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {["run", "α now", "gives", "α found", "gives"].map((title, column) => (
              <th key={column} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map(({ entry, tuned: { best, leaves }, problem }) => (
            <tr key={entry.index} style={{ "--run": colorOf(entry, theme) } as React.CSSProperties}>
              <th scope="row">{entry.name}</th>
              <td>{formatShort(entry.resolved.params["lr"]!)}</td>
              <td>{scoreInWords(scoreOf(entry.trajectory, objective))}</td>
              {problem === null && best ? (
                <>
                  <td>
                    <strong>{formatShort(best.lr)}</strong>
                  </td>
                  <td>
                    {scoreInWords(best.score)}
                    {leaves && ", by way of outside the domain"}
                  </td>
                </>
              ) : (
                <td colSpan={2}>{problem}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far a value is above another; nothing where only rounding is between them. */
const above = (value: number, minimum: number) =>
  Math.abs(value - minimum) <= roundingOf(minimum) ? 0 : value - minimum;
