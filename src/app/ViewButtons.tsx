import type { ViewId } from "../shot/camera.ts";
import { goToView } from "./viewpoint.ts";

const buttons: readonly (readonly [view: ViewId, label: string, key: string])[] = [
  ["home", "Reset", "R"],
  ["top", "Top", "1"],
  ["front", "Front", "2"],
  ["side", "Side", "3"],
];

/** The standard views, one click each. */
export function ViewButtons() {
  return (
    <div className="views" role="group" aria-label="Views">
      {buttons.map(([view, label, key]) => (
        <button key={view} type="button" title={`${label} (${key})`} onClick={() => goToView(view)}>
          {label}
        </button>
      ))}
    </div>
  );
}
