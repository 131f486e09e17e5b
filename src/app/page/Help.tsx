import { Icon } from "./Icon.tsx";
import { helpId } from "../state/showHelp.ts";
import { keys } from "../state/useKeys.ts";

const names: Readonly<Record<string, string>> = { " ": "Space", ArrowRight: "→", ArrowLeft: "←" };
const nameOf = (key: string) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key);

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
        and zoom. Click the surface, or drag the ball, to choose where the descent starts. Double-click to reset the
        view. Drop a CSV file anywhere to fit a line to it, or a saved shot to open it.
      </p>
      <dl>
        {[...keys].map(([key, { does }]) => (
          <div key={key}>
            <dt>
              <kbd>{nameOf(key)}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
