import { useEffect } from "react";
import { useStudio } from "../state/useStudio.ts";
import { commands, type Command } from "./commands.ts";

/** Elements that use keys themselves. */
const busy = "input:not(.scrubber input), select, textarea, [contenteditable], [role=listbox], dialog";
const pressed = "button, a, summary, [role=button]";
const edited = 'input:not([type="range"]), textarea';

const all: readonly Command[] = Object.values(commands);

/** The command that a key event means, wherever nothing else on the page wants the key. */
function commandFor(event: KeyboardEvent): Command | undefined {
  const target = event.target as Element;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (target.closest(edited)) return undefined;
    const ctrl = event.shiftKey ? "ctrl+shift" : "ctrl";
    return all.find((command) => command.ctrl === ctrl && command.key === key);
  }
  if (target.closest(busy) || (key === " " && target.closest(pressed))) return undefined;
  const meant = key === "=" ? "+" : key; // the same key, without Shift
  return all.find((command) => command.key === meant && command.ctrl === undefined);
}

/** Listens to the keys of the commands. */
export function useKeys() {
  const studio = useStudio();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      command.run(studio, event.shiftKey);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [studio]);
}
