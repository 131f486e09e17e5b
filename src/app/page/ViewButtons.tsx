import { CommandButton } from "../commands/CommandButton.tsx";
import "./ViewButtons.css";

/** The standard views, one click each; another pane; and whether the panes' cameras move together. */
export const ViewButtons = () => (
  <div className="views" role="group" aria-label="Views and panes">
    <CommandButton id="home" />
    <CommandButton id="top" />
    <CommandButton id="front" />
    <CommandButton id="side" />
    <CommandButton id="linkCameras" isSwitch />
    <CommandButton id="addPane" />
  </div>
);
