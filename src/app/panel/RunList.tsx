import { mostCharacters, mostRuns } from "../../shot/settings/bounds.ts";
import { addRun, removeRun, setRun, soloRun } from "../../shot/edits.ts";
import { colorOf } from "../../shot/runs/entries.ts";
import { colorCount, marksOf } from "../../shot/runs/runMarks.ts";
import { Icon } from "../page/Icon.tsx";
import "./RunList.css";
import { useStudio, useStudioState, useChosen, useTheme } from "../state/useStudio.ts";

/** The runs of the chosen pane: choose one to edit it alone; rename, recolour, hide, solo, remove; add another like it. */
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
                title="Another colour"
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
                  <button
                    type="button"
                    aria-pressed={chosen === mark.index}
                    aria-label={`Edit ${mark.name} alone`}
                    title="Edit this run alone"
                    onClick={() => choose(chosen === mark.index ? null : mark.index)}
                  >
                    edit
                  </button>
                  <button
                    type="button"
                    aria-pressed={hidden}
                    aria-label={`Hide ${mark.name}`}
                    title="Hide or show"
                    onClick={() => change({ hidden: hidden ? undefined : true })}
                  >
                    hide
                  </button>
                  <button
                    type="button"
                    aria-label={`Show ${mark.name} solo`}
                    title="Show this run alone, or all"
                    onClick={() => studio.edit(soloRun(index, mark.index))}
                  >
                    solo
                  </button>
                  <button
                    type="button"
                    aria-label={`Remove ${mark.name}`}
                    title="Remove"
                    onClick={() => {
                      choose(null);
                      studio.edit(removeRun(index, mark.index));
                    }}
                  >
                    <Icon name="close" />
                  </button>
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
            studio.edit(addRun(index, chosen ?? pane.runs.length - 1));
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
