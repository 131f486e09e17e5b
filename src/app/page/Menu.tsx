import { encodeShotFile } from "../../shot/text/encodeShot.ts";
import { startOver } from "../state/address.ts";
import { fileName } from "../files/fileName.ts";
import { redo, undo } from "../state/history.ts";
import { saveFile } from "../files/saveFile.ts";
import { studio } from "../state/studio.ts";
import { chooseFile, shots } from "../files/takeFile.ts";
import "./Menu.css";

const save = () => {
  const { shot } = studio.getState();
  saveFile(`${fileName(shot)}.json`, encodeShotFile(shot), "application/json");
};

/** What can be done with the whole shot, and with the chosen run as code, in order. */
const actions: readonly (readonly [label: string, act: () => void])[] = [
  ["Undo (Ctrl+Z)", undo],
  ["Redo (Ctrl+Shift+Z)", redo],
  ["Save as a file", save],
  ["Open a file…", () => chooseFile(shots)],
  ["Export…", () => studio.setState({ dialog: "export" })],
  ["Copy as code…", () => studio.setState({ dialog: "code" })],
  ["Start over", startOver],
];

/** Presets, sharing, recording, and a menu for the rest. */
export function Menu() {
  return (
    <nav aria-label="Shot">
      <button type="button" onClick={() => studio.setState({ dialog: "presets" })}>
        Presets
      </button>
      <button type="button" onClick={() => studio.setState({ dialog: "share" })}>
        Share
      </button>
      <button type="button" onClick={() => studio.setState({ dialog: "record" })}>
        Record
      </button>
      <button type="button" popoverTarget="menu">
        Menu
      </button>
      <ul id="menu" popover="auto">
        {actions.map(([label, act]) => (
          <li key={label}>
            <button type="button" popoverTarget="menu" popoverTargetAction="hide" onClick={act}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
