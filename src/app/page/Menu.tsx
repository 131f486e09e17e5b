import { CommandButton } from "../commands/CommandButton.tsx";
import { commandOf, type CommandId } from "../commands/commands.ts";
import { titleWithKey } from "../commands/keyName.ts";
import { useStudio } from "../state/useStudio.ts";
import "./Menu.css";

/** What can be done with the whole shot, and with the chosen run as code, in order. */
const listed: readonly CommandId[] = ["undo", "redo", "save", "open", "export", "code", "startOver"];

/** Presets, sharing, recording, and a menu for the rest. */
export function Menu() {
  const studio = useStudio();
  return (
    <nav aria-label="Shot">
      <CommandButton id="presets" />
      <CommandButton id="share" />
      <CommandButton id="record" />
      <button type="button" popoverTarget="menu">
        Menu
      </button>
      <ul id="menu" popover="auto">
        {listed.map((id) => (
          <li key={id}>
            <button
              type="button"
              popoverTarget="menu"
              popoverTargetAction="hide"
              onClick={() => commandOf(id).run(studio, false)}
            >
              {titleWithKey(commandOf(id))}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
