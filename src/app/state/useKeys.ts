import { useEffect } from "react";
import { orbit, pan, zoom } from "../../shot/layout/camera.ts";
import { setTimeline } from "../../shot/edits.ts";
import { lastTickOf } from "../../shot/runs/entries.ts";
import { redo, undo } from "./history.ts";
import { showHelp } from "./showHelp.ts";
import { edit, studio } from "./studio.ts";
import { toggleRule } from "./toggleRule.ts";
import { toggleTheme } from "./toggleTheme.ts";
import { restAt, stepBy, toggle } from "../clock/transport.ts";
import { goToView, moveCamera } from "../clock/viewpoint.ts";

const turn = Math.PI / 36;
const shift = 0.04;

interface Key {
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

/** What each key does; letters are written as they are without shift. The help shows it, so that there is one list. */
export const keys: ReadonlyMap<string, Key> = new Map<string, Key>([
  [" ", { does: "play or pause", run: toggle }],
  ["ArrowRight", { does: "a step forward (with Shift ten)", run: (event) => stepBy(event.shiftKey ? 10 : 1) }],
  ["ArrowLeft", { does: "a step back (with Shift ten)", run: (event) => stepBy(event.shiftKey ? -10 : -1) }],
  ["Home", { does: "to the start", run: () => restAt(0) }],
  ["End", { does: "to the end", run: () => restAt(lastTickOf(studio.getState().shot)) }],
  ["a", { does: "orbit left (with Shift pan)", run: (event) => walk(event, -1, 0) }],
  ["d", { does: "orbit right (with Shift pan)", run: (event) => walk(event, 1, 0) }],
  ["w", { does: "orbit up (with Shift pan)", run: (event) => walk(event, 0, 1) }],
  ["s", { does: "orbit down (with Shift pan)", run: (event) => walk(event, 0, -1) }],
  ["+", { does: "come closer", run: () => moveCamera((pose) => zoom(pose, 1 / 1.1)) }],
  ["-", { does: "go away", run: () => moveCamera((pose) => zoom(pose, 1.1)) }],
  ["r", { does: "reset the view", run: () => goToView("home") }],
  ["1", { does: "view from the top", run: () => goToView("top") }],
  ["2", { does: "view from the front", run: () => goToView("front") }],
  ["3", { does: "view from the side", run: () => goToView("side") }],
  ["l", { does: "loop on or off", run: () => edit((shot) => setTimeline({ loop: !shot.timeline.loop })(shot)) }],
  ["m", { does: "what happens in this step, on or off", run: toggleRule }],
  ["t", { does: "light or dark", run: toggleTheme }],
  [
    "h",
    { does: "hide or show everything over the picture", run: () => studio.setState(({ bare }) => ({ bare: !bare })) },
  ],
  ["?", { does: "show this list", run: showHelp }],
]);

function walk(event: KeyboardEvent, right: number, up: number) {
  moveCamera((pose) => (event.shiftKey ? pan(pose, right * shift, up * shift) : orbit(pose, right * turn, up * turn)));
}

/** Elements that use keys themselves. */
const busy = "input:not(.scrubber input), select, textarea, [contenteditable], [role=listbox], dialog";
const pressed = "button, a, summary, [role=button]";

/** Ctrl+Z and Ctrl+Shift+Z, wherever no text is being edited. */
function undoOrRedo(event: KeyboardEvent, target: Element) {
  if (event.key.toLowerCase() !== "z" || target.closest('input:not([type="range"]), textarea')) return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}

/** Listens to the keys of `keys` wherever nothing else on the page wants them. */
export function useKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      const target = event.target as Element;
      if (event.ctrlKey || event.metaKey) return undoOrRedo(event, target);
      if (target.closest(busy) || (event.key === " " && target.closest(pressed))) return;
      const key = event.key === "=" ? "+" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const known = keys.get(key);
      if (!known) return;
      event.preventDefault();
      known.run(event);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
