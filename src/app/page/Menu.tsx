import { CommandButton } from "../commands/CommandButton.tsx";
import { CommandMenu } from "../commands/CommandMenu.tsx";
import type { CommandId } from "../commands/commands.ts";
import "./Menu.css";

/** What can be done with the whole shot, and with the chosen run as code, in order. */
const listed: readonly CommandId[] = ["undo", "redo", "save", "open", "export", "code", "startOver"];

/** Presets, sharing, recording, and a menu for the rest. */
export const Menu = () => (
  <nav aria-label="Shot">
    <CommandButton id="presets" />
    <CommandButton id="share" />
    <CommandButton id="record" />
    <CommandMenu name="menu" title="Menu" icon="menu" ids={listed} />
  </nav>
);
