import { Icon } from "./Icon.tsx";
import { commands, type Command } from "../commands/commands.ts";
import { keyName } from "../commands/keyName.ts";
import { helpId } from "../commands/showHelp.ts";

const keyed: readonly Command[] = Object.values(commands).filter((command: Command) => command.key !== undefined);

/** What hands and keys can do. */
export function Help() {
  return (
    <dialog id={helpId} className="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Hands and keys</h2>
        <button className="icon" aria-label="Close">
          <Icon name="close" />
        </button>
      </form>
      <p>
        Drag to orbit, drag with the right button or Shift to pan, turn the wheel to zoom; one finger orbits, two pan
        and zoom. Click the surface, or drag the ball, to choose where a descent starts: that of the run that is edited,
        else of the nearest. Double-click to reset the view. Drop a CSV file anywhere to fit a line to it, or a saved
        shot to open it.
      </p>
      <dl>
        {keyed.map((command) => (
          <div key={command.title}>
            <dt>
              <kbd>{keyName(command)}</kbd>
            </dt>
            <dd>{command.does ?? uncapitalized(command.title)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

const uncapitalized = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
