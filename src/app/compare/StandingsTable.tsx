import { useState } from "react";
import { formatCount, formatNumber } from "../../core/format.ts";
import { setShot } from "../../shot/edits.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import { ownShare, standings, suggestedTarget, type Standing } from "../../shot/runs/standings.ts";
import "./StandingsTable.css";
import { useHiddenSides } from "./useHiddenSides.ts";
import type { Studio } from "../state/createStudio.ts";
import { OutcomeIcon } from "../explain/OutcomeIcon.tsx";
import { NumberInput } from "../controls/NumberInput.tsx";
import { useStudio, useStudioState, useTheme } from "../state/useStudio.ts";

type Cell = string | number | null;

/** A column: its title, what it sorts and copies by, and how a number in it reads. */
interface Column {
  readonly title: string;
  readonly value: (standing: Standing) => Cell;
  readonly read?: (value: number) => string;
  /** With a sign of the outcome before it. */
  readonly hasIcon?: true;
  /** What stands where there is no value. */
  readonly absent?: (standing: Standing) => string;
}

const columns: readonly Column[] = [
  { title: "run", value: ({ entry }) => entry.name },
  { title: "ending", value: ({ ending }) => ending, hasIcon: true },
  { title: "optimizer", value: ({ optimizer }) => optimizer },
  { title: "step size α", value: ({ stepSize }) => stepSize, read: formatNumber },
  { title: "steps to target", value: ({ reached }) => reached, read: formatCount },
  { title: "final value", value: ({ value }) => value, read: formatNumber },
  { title: "|∇|", value: ({ steepness }) => steepness, read: formatNumber },
  {
    title: "to minimum",
    value: ({ distance }) => (typeof distance === "number" ? distance : null),
    read: formatNumber,
    absent: ({ distance }) => (distance === "unknown" ? "not known" : "no minimum"),
  },
  { title: "evaluations", value: ({ evaluations }) => evaluations, read: formatCount },
];

/** How the runs came out, a row for each; sorted by any column, copied as CSV. */
export function StandingsTable({ entries }: { entries: readonly Entry[] }) {
  const studio = useStudio();
  const theme = useTheme();
  const chosenTarget = useStudioState((state) => state.shot.target);
  const target = chosenTarget ?? suggestedTarget(entries);
  const [sort, setSort] = useState<{ column: number; down: boolean } | null>(null);
  const rows = sorted(standings(entries, target), sort);
  const { scroller, markHidden } = useHiddenSides();
  return (
    <div className="standings">
      <div className="standings-tools">
        <label title={target === null ? eachItsOwn : undefined}>
          target value
          <NumberInput
            name="target value"
            value={target ?? undefined}
            placeholder={`${100 * ownShare} % down`}
            take={(value) => studio.edit(setShot({ target: value }))}
            takeNone={() => studio.edit(setShot({ target: undefined }))}
          />
        </label>
        <button type="button" onClick={() => void copy(studio, rows)}>
          Copy as CSV
        </button>
      </div>
      <div
        ref={scroller}
        className="standings-scroll"
        role="region"
        aria-label="How the runs came out"
        tabIndex={0}
        onScroll={markHidden}
      >
        <table>
          <thead>
            <tr>
              {columns.map(({ title }, column) => (
                <th
                  key={title}
                  scope="col"
                  aria-sort={sort?.column === column ? (sort.down ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    onClick={() => setSort({ column, down: sort?.column === column && !sort.down })}
                  >
                    {title}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={`${row.entry.pane} ${row.entry.index}`}
                style={{ "--run": colorOf(row.entry, theme) } as React.CSSProperties}
              >
                {columns.map((column) => (
                  <td key={column.title} title={String(column.value(row) ?? "")}>
                    {column.hasIcon && <OutcomeIcon outcome={row.outcome} />}
                    {readable(column, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function readable({ value, read, absent }: Column, row: Standing): string {
  const cell = value(row);
  if (cell === null) return absent?.(row) ?? "–";
  return typeof cell === "number" && read ? read(cell) : String(cell);
}

/** Rows in a column's order; what is missing comes last either way. */
function sorted(rows: readonly Standing[], sort: { column: number; down: boolean } | null): readonly Standing[] {
  if (!sort) return rows;
  const { value } = columns[sort.column]!;
  const sign = sort.down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (typeof left === "number" ? left - (right as number) : left.localeCompare(right as string));
  });
}

const eachItsOwn = `The runs descend different surfaces: each counts until ${100 * ownShare} % of its own way down. A value typed here holds for all.`;

async function copy({ say }: Studio, rows: readonly Standing[]) {
  const quoted = (cell: Cell) => (typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? ""));
  const lines = [
    columns.map(({ title }) => quoted(title)),
    ...rows.map((row) => columns.map(({ value }) => quoted(value(row)))),
  ];
  try {
    await navigator.clipboard.writeText(lines.map((line) => line.join(",")).join("\n"));
    say(`Copied ${rows.length} rows as CSV.`);
  } catch {
    say("The browser did not allow copying. Allow the clipboard for this page, and try again.");
  }
}
