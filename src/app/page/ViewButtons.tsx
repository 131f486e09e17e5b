import { CommandIcon } from "../commands/CommandButton.tsx";
import { CommandMenu } from "../commands/CommandMenu.tsx";
import type { CommandId } from "../commands/commands.ts";
import "./ViewButtons.css";

/** From where the picture is looked at; the gizmo in its corner does the same. */
const views: readonly CommandId[] = ["home", "top", "front", "side", "parallel", "closer", "farther"];

/** The way back to the standard view, a menu of the others, another pane, and whether the panes' cameras move together. */
export const ViewButtons = () => (
  <div className="views" role="group" aria-label="Views and panes">
    <CommandIcon id="home" icon="home" />
    <CommandMenu name="view" title="View" icon="view" ids={views} />
    <CommandIcon id="linkCameras" icon="link" />
    <CommandIcon id="addPane" icon="addPane" />
  </div>
);
