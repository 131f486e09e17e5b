import { useEffect, useRef } from "react";
import { describeEnding } from "../core/describeEnding.ts";
import { formatCount, formatNumber } from "../core/format.ts";
import { stateAt, type Trajectory } from "../core/trajectory.ts";
import { norm } from "../core/vec2.ts";
import { palette } from "../shot/palette.ts";
import { resolveLook } from "../shot/look.ts";
import { resolveRun, surfaceOf } from "../shot/resolve.ts";
import { onFrame } from "./frames.ts";
import { useStudio } from "./studio.ts";
import { useTrajectories } from "./useTrajectories.ts";

/** Title and formula, and a column of numbers for each run; below, how each ends. */
export function Readout() {
  const pane = useStudio((state) => state.shot.panes[0]!);
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const surface = surfaceOf(pane.surface);
  const trajectories = useTrajectories();
  const names = ["step", ...surface.axes.slice(0, surface.variables).map(lastWord), surface.axes[2], "|∇|", "α"];
  const style = (i: number) => ({ "--run": palette[theme].runColors[i] }) as React.CSSProperties;
  return (
    <section className="readout" aria-label="Readout" onCopy={copyExactly}>
      <h2>{capitalized(surface.label)}</h2>
      <p className="formula">{surface.formula}</p>
      <Numbers names={names} trajectories={trajectories} variables={surface.variables} styleOf={style} />
      {trajectories.map((trajectory, i) => (
        <p key={i} className={`verdict ${trajectory.ending}`} style={style(i)}>
          {capitalized(describeEnding(surface, trajectory, resolveRun(surface, pane.runs[i]!, i).limits))}
        </p>
      ))}
    </section>
  );
}

interface NumbersProps {
  readonly names: readonly string[];
  readonly trajectories: readonly Trajectory[];
  readonly variables: 1 | 2;
  readonly styleOf: (run: number) => React.CSSProperties;
}

/** Numbers are written by every frame, without React; their exact values are in the titles and are what is copied. */
function Numbers({ names, trajectories, variables, styleOf }: NumbersProps) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(
    () =>
      onFrame(({ step }) => {
        trajectories.forEach((trajectory, run) => {
          const state = stateAt(trajectory, step);
          const numbers = [...state.at.slice(0, variables), state.value, norm(state.gradient), state.stepSize];
          const rows = table.current!.rows;
          write(rows[0]!.cells[run + 1]!, formatCount(state.step), String(state.step));
          numbers.forEach((number, i) => write(rows[i + 1]!.cells[run + 1]!, formatNumber(number), String(number)));
        });
      }),
    [trajectories, variables],
  );
  return (
    <table ref={table}>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {trajectories.map((_, i) => (
              <td key={i} style={styleOf(i)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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

/** "slope m" is called m in the readout. */
const lastWord = (axis: string) => axis.split(" ").at(-1)!;
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
