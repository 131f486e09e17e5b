import { mostPanes } from "../../shot/settings/bounds.ts";
import type { ViewId } from "../../shot/layout/camera.ts";
import { linkCameras } from "../../shot/edits.ts";
import { addPane } from "../state/addPane.ts";
import { edit, useStudio } from "../state/studio.ts";
import { useChosen } from "../state/useChosen.ts";
import { goToView } from "../clock/viewpoint.ts";
import "./ViewButtons.css";

const views: readonly (readonly [view: ViewId, label: string, key: string])[] = [
  ["home", "Reset", "R"],
  ["top", "Top", "1"],
  ["front", "Front", "2"],
  ["side", "Side", "3"],
];

/** The standard views, one click each; another pane; and whether the panes' cameras move together. */
export function ViewButtons() {
  const count = useStudio((state) => state.shot.panes.length);
  const linked = useStudio((state) => state.shot.linkCameras !== false);
  const { index } = useChosen();
  return (
    <div className="views" role="group" aria-label="Views and panes">
      {views.map(([view, label, key]) => (
        <button key={view} type="button" title={`${label} (${key})`} onClick={() => goToView(view)}>
          {label}
        </button>
      ))}
      {count > 1 && (
        <button
          type="button"
          aria-pressed={linked}
          title="Move all cameras together"
          onClick={() => edit(linkCameras(!linked, index))}
        >
          Link cameras
        </button>
      )}
      {count < mostPanes && (
        <button type="button" title="Another pane beside this one" onClick={() => addPane(index)}>
          Add a pane
        </button>
      )}
    </div>
  );
}
