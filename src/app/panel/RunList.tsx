import { mostCharacters, mostRuns } from "../../shot/settings/bounds.ts";
import { addRun, duplicateRun, removeRun, setRun, soloRun } from "../../shot/edits.ts";
import { colorOf } from "../../shot/runs/entries.ts";
import { colorCount, marksOf } from "../../shot/runs/runMarks.ts";
import { IconButton } from "../page/IconButton.tsx";
import "./RunList.css";
import { useStudio, useStudioState, useChosen, useTheme } from "../state/useStudio.ts";

/** The runs of the chosen pane: choose one to edit it alone; rename, recolour, hide, solo, duplicate, remove; add another to compare with. */
export function RunList() {
  const studio = useStudio();
  const { pane, index, run: chosen } = useChosen();
  const panes = useStudioState((state) => state.shot.panes);
  const theme = useTheme();
  const marks = marksOf({ panes }).filter((mark) => mark.pane === index);
  const choose = (run: number | null) => studio.setState({ run });
  return (
    <section className="runs" aria-label="Runs">
      <h2>Runs</h2>
      <ul>
        {marks.map((mark) => {
          const hidden = pane.runs[mark.index]!.hidden === true;
          const change = (next: Parameters<typeof setRun>[2]) => studio.edit(setRun(index, mark.index, next));
          return (
            <li key={mark.index} className={hidden ? "hidden" : ""}>
              <button
                type="button"
                className="swatch"
                style={{ background: colorOf(mark, theme) }}
                aria-label={`Another colour for ${mark.name}`}
                data-tip="Another colour"
                onClick={() => change({ color: (mark.color + 1) % colorCount })}
              />
              <input
                aria-label={`Name of ${mark.name}`}
                value={mark.name}
                maxLength={mostCharacters}
                onChange={(event) => change({ name: event.currentTarget.value || undefined })}
              />
              {marks.length > 1 && (
                <>
                  <IconButton
                    icon="edit"
                    label={`Edit ${mark.name} alone`}
                    pressed={chosen === mark.index}
                    act={() => choose(chosen === mark.index ? null : mark.index)}
                  />
                  <IconButton
                    icon={hidden ? "unseen" : "seen"}
                    label={`${hidden ? "Show" : "Hide"} ${mark.name}`}
                    act={() => change({ hidden: hidden ? undefined : true })}
                  />
                  <IconButton
                    icon="solo"
                    label={`Show ${mark.name} alone, or all`}
                    act={() => {
                      choose(mark.index);
                      studio.edit(soloRun(index, mark.index));
                    }}
                  />
                  <IconButton
                    icon="copy"
                    label={`Duplicate ${mark.name}`}
                    disabled={marks.length >= mostRuns}
                    act={() => {
                      studio.edit(duplicateRun(index, mark.index));
                      choose(marks.length);
                    }}
                  />
                  <IconButton
                    icon="close"
                    label={`Remove ${mark.name}`}
                    act={() => {
                      choose(null);
                      studio.edit(removeRun(index, mark.index));
                    }}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {pane.runs.length < mostRuns && (
        <button
          type="button"
          className="add"
          onClick={() => {
            studio.edit(addRun(index));
            choose(pane.runs.length);
          }}
        >
          Add a run
        </button>
      )}
      <p className="scope">
        {marks.length > 1 &&
          (chosen === null
            ? "Settings below hold for all runs of this pane."
            : `Settings below hold for ${marks[chosen]?.name ?? "one run"}.`)}
      </p>
    </section>
  );
}
