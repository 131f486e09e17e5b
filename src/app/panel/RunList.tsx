import { mostCharacters, mostRuns } from "../../shot/settings/bounds.ts";
import { addRun, removeRun, setRun, soloRun } from "../../shot/edits.ts";
import { colorOf, entriesOf } from "../../shot/runs/entries.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { colorCount } from "../../shot/runs/runMarks.ts";
import { Icon } from "../page/Icon.tsx";
import "./RunList.css";
import { useStudio, useStudioState, useChosen } from "../state/useStudio.ts";

/** The runs of the chosen pane: choose one to edit it alone; rename, recolour, hide, solo, remove; add another like it. */
export function RunList() {
  const studio = useStudio();
  const { pane, index, run: chosen } = useChosen();
  const panes = useStudioState((state) => state.shot.panes);
  const theme = useStudioState((state) => resolveLook(state.shot.look).theme);
  const entries = entriesOf({ panes }).filter((entry) => entry.pane === index);
  const choose = (run: number | null) => studio.setState({ run });
  return (
    <section className="runs" aria-label="Runs">
      <h2>Runs</h2>
      <ul>
        {entries.map((entry) => {
          const hidden = entry.run.hidden === true;
          const change = (next: Parameters<typeof setRun>[2]) => studio.edit(setRun(index, entry.index, next));
          return (
            <li key={entry.index} className={hidden ? "hidden" : ""}>
              <button
                type="button"
                className="swatch"
                style={{ background: colorOf(entry, theme) }}
                aria-label={`Another colour for ${entry.name}`}
                title="Another colour"
                onClick={() => change({ color: (entry.color + 1) % colorCount })}
              />
              <input
                aria-label={`Name of ${entry.name}`}
                value={entry.name}
                maxLength={mostCharacters}
                onChange={(event) => change({ name: event.currentTarget.value || undefined })}
              />
              {entries.length > 1 && (
                <>
                  <button
                    type="button"
                    aria-pressed={chosen === entry.index}
                    aria-label={`Edit ${entry.name} alone`}
                    title="Edit this run alone"
                    onClick={() => choose(chosen === entry.index ? null : entry.index)}
                  >
                    edit
                  </button>
                  <button
                    type="button"
                    aria-pressed={hidden}
                    aria-label={`Hide ${entry.name}`}
                    title="Hide or show"
                    onClick={() => change({ hidden: hidden ? undefined : true })}
                  >
                    hide
                  </button>
                  <button
                    type="button"
                    aria-label={`Show ${entry.name} solo`}
                    title="Show this run alone, or all"
                    onClick={() => studio.edit(soloRun(index, entry.index))}
                  >
                    solo
                  </button>
                  <button
                    type="button"
                    aria-label={`Remove ${entry.name}`}
                    title="Remove"
                    onClick={() => {
                      choose(null);
                      studio.edit(removeRun(index, entry.index));
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
        {entries.length > 1 &&
          (chosen === null
            ? "Settings below hold for all runs of this pane."
            : `Settings below hold for ${entries[chosen]?.name ?? "one run"}.`)}
      </p>
    </section>
  );
}
