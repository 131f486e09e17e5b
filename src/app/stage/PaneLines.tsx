import { useEffect, useRef } from "react";
import { toneOf } from "../../core/descent/outcomes.ts";
import { stepNow } from "../../scene/stage/playhead.ts";
import { colorOf, outcomeOfRun, type Entry } from "../../shot/runs/entries.ts";
import { moreInWords, mostLines, paneLines } from "../../shot/runs/paneLines.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import { useStudio } from "../state/useStudio.ts";

/** Where a pane's runs are, of many the leaders; how they ended once they have. Written by every frame, without React. */
export function PaneLines({ entries, theme }: { readonly entries: readonly Entry[]; readonly theme: ThemeId }) {
  const { onFrame } = useStudio().frames;
  const list = useRef<HTMLUListElement>(null);
  useEffect(
    () =>
      onFrame((now) => {
        const { lines, more } = paneLines(entries, ({ trajectory }) => stepNow(now, trajectory));
        const rows = [...list.current!.children] as HTMLElement[];
        rows.forEach((row, i) => {
          const line = lines[i];
          const text = line?.text ?? (i === mostLines ? moreInWords(more) : "");
          if (row.textContent !== text) row.textContent = row.title = text;
          row.hidden = text === "";
          row.className = line ? `run ${line.hasEnded ? toneOf[outcomeOfRun(line.entry)] : ""}` : "more";
          if (line) row.style.setProperty("--run", colorOf(line.entry, theme));
        });
      }),
    [entries, theme, onFrame],
  );
  return (
    <ul ref={list} className="pane-lines" aria-label="Runs">
      {Array.from({ length: mostLines + 1 }, (_, i) => (
        <li key={i} hidden />
      ))}
    </ul>
  );
}
