import { mostPanes } from "../../shot/settings/bounds.ts";
import { compose } from "../../shot/layout/composition.ts";
import { movePane, removePane } from "../../shot/edits.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { panes as layOut } from "../../shot/layout/panes.ts";
import { surfaceOf, datasetOf } from "../../shot/problems/index.ts";
import { capitalized } from "../../picture/capitalized.ts";
import { IconButton } from "../page/IconButton.tsx";
import { Verdict } from "../explain/Readout.tsx";
import { useEntries } from "../state/useEntries.ts";
import "./PaneFrames.css";
import type { Studio } from "../state/createStudio.ts";
import { useStudio, useStudioState, useChosen } from "../state/useStudio.ts";
import { addPane } from "../commands/commands.ts";

/** Over several panes: a frame around each, its caption, and what can be done with it. The chosen one stands out. */
export function PaneFrames() {
  const studio = useStudio();
  const panes = useStudioState((state) => state.prepared.shot.panes);
  const theme = useStudioState((state) => resolveLook(state.shot.look).theme);
  const { index: chosen } = useChosen();
  const entries = useEntries();
  const title = useStudioState((state) => state.shot.title);
  const { width, height } = useStudioState(({ size }) => size);
  return layOut(panes.length, width, height).map((rect, i) => {
    const surface = surfaceOf(panes[i]!.surface);
    const data = datasetOf(panes[i]!.surface);
    const isChosen = i === chosen;
    const name = data ? data.label : capitalized(surface.label);
    const runs = entries.filter((entry) => entry.pane === i);
    const { caption, legend } = compose(rect.width, rect.height, panes.length, runs.length);
    const isBesideLegend = caption.y + caption.height > legend.y;
    return (
      <section
        key={i}
        className={isChosen && panes.length > 1 ? "pane-frame chosen" : "pane-frame"}
        style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
        aria-label={`Pane ${i + 1}: ${name}`}
      >
        <div className="pane-caption" style={isBesideLegend ? { right: rect.width - legend.x } : {}}>
          <button
            type="button"
            aria-pressed={isChosen}
            title="Choose this pane for the controls"
            onClick={() => studio.choosePane(i)}
          >
            {panes.length === 1 ? (title ?? name) : name}
          </button>
          {runs.map((entry) => (
            <Verdict key={entry.index} entry={entry} theme={theme} among={runs.length} />
          ))}
        </div>
        {isChosen && panes.length > 1 && (
          <div className="pane-tools" role="group" aria-label={`Pane ${i + 1}`}>
            <IconButton icon="back" label="Move this pane back" disabled={i === 0} act={() => move(studio, i, -1)} />
            <IconButton
              icon="forward"
              label="Move this pane forward"
              disabled={i === panes.length - 1}
              act={() => move(studio, i, 1)}
            />
            <IconButton
              icon="copy"
              label="Duplicate this pane"
              disabled={panes.length >= mostPanes}
              act={() => addPane(studio, i)}
            />
            <IconButton
              icon="close"
              label="Remove this pane"
              disabled={panes.length === 1}
              act={() => studio.edit(removePane(i))}
            />
          </div>
        )}
      </section>
    );
  });
}

function move({ edit, choosePane }: Studio, index: number, by: number) {
  edit(movePane(index, by));
  choosePane(index + by);
}
