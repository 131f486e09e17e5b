import { useEffect, useMemo, useRef } from "react";
import { stepNow } from "../../scene/stage/playhead.ts";
import { colorOf, endingOf, hasEnded, outcomeOfRun, type Entry } from "../../shot/runs/entries.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import { readingsOf } from "../../shot/runs/readout.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { toneOf } from "../../core/descent/outcomes.ts";
import { OutcomeIcon } from "./OutcomeIcon.tsx";
import { capitalized } from "../../core/capitalized.ts";
import { useEntries } from "../state/useEntries.ts";
import "./Readout.css";
import { useStudio, useStudioState, useDrawnPane, useTheme } from "../state/useStudio.ts";

/** A pane's title and formula, and a column of numbers for each of its runs; below, how each ends. */
export function Readout() {
  const { pane, index } = useDrawnPane();
  const theme = useTheme();
  const title = useStudioState((state) => state.shot.title);
  const all = useEntries();
  const entries = useMemo(() => all.filter((entry) => entry.pane === index), [all, index]);
  const surface = surfaceOf(pane.surface);
  return (
    <section className="readout" aria-label="Readout" onCopy={copyExactly}>
      <h2>{title ?? capitalized(surface.label)}</h2>
      <p className="formula" title={surface.formula}>
        {surface.formula}
      </p>
      <Numbers entries={entries} theme={theme} />
      {entries.map((entry) => (
        <Verdict key={entry.index} entry={entry} theme={theme} />
      ))}
    </section>
  );
}

/** How a run ended, in words, beside its colour; once it has. */
function Verdict({ entry, theme }: { readonly entry: Entry; readonly theme: ThemeId }) {
  const { onFrame } = useStudio().frames;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(
    () => onFrame((now) => void (line.current!.hidden = !hasEnded(entry, stepNow(now, entry.trajectory)))),
    [entry, onFrame],
  );
  const outcome = outcomeOfRun(entry);
  return (
    <p ref={line} hidden className={`verdict ${toneOf[outcome]}`} style={runStyle(entry, theme)}>
      <OutcomeIcon outcome={outcome} />
      {capitalized(endingOf(entry))}
    </p>
  );
}

/** Numbers are written by every frame, without React; their exact values are in the titles and are what is copied. */
function Numbers({ entries, theme }: { entries: readonly Entry[]; theme: ThemeId }) {
  const { onFrame } = useStudio().frames;
  const table = useRef<HTMLTableElement>(null);
  useEffect(
    () =>
      onFrame((now) => {
        const { rows } = table.current!;
        entries.forEach((entry, column) =>
          readingsOf(entry, stepNow(now, entry.trajectory)).forEach(({ text, exact }, row) =>
            write(rows[row]!.cells[column + 1]!, text, exact),
          ),
        );
      }),
    [entries, onFrame],
  );
  const names = entries.slice(0, 1).flatMap((entry) => readingsOf(entry, 0).map(({ name }) => name));
  return (
    <table ref={table}>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {entries.map((entry) => (
              <td key={entry.index} style={runStyle(entry, theme)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hands a run's colour to the style sheet. */
const runStyle = (entry: Entry, theme: ThemeId) => ({ "--run": colorOf(entry, theme) }) as React.CSSProperties;

function write(cell: HTMLElement, text: string, exact: string) {
  if (cell.textContent !== text) cell.textContent = text;
  if (cell.title !== exact) cell.title = exact;
}

/** Copies exact numbers where rounded ones were selected. */
function copyExactly(event: React.ClipboardEvent) {
  const selection = getSelection();
  const cells = [...event.currentTarget.querySelectorAll("td")].filter((cell) => selection?.containsNode(cell, true));
  if (cells.length === 0) return;
  event.clipboardData.setData(
    "text/plain",
    cells.map((cell) => `${cell.parentElement!.firstChild!.textContent}\t${cell.title}`).join("\n"),
  );
  event.preventDefault();
}
