import { useEffect } from "react";
import type { PageState } from "../state/pageState.ts";
import { useStudio } from "../state/useStudio.ts";
import { commands, type Command } from "./commands.ts";
import { keysMeant } from "./keysMeant.ts";

/** Elements that use keys themselves. */
const busy = "input:not(.scrubber input), select, textarea, [contenteditable], [role=listbox], dialog[open]";
const pressed = "button, a, summary, [role=button]";
const edited = 'input:not([type="range"]), textarea';

const all: readonly Command[] = Object.values(commands);

/** The command that a key event means, wherever nothing else on the page wants the key. */
function commandFor(event: KeyboardEvent, state: PageState): Command | undefined {
  const target = event.target as Element;
  const holdsCtrl = event.ctrlKey || event.metaKey;
  if (target.closest(holdsCtrl ? edited : busy) || (event.key === " " && target.closest(pressed))) return undefined;
  const ctrl = !holdsCtrl ? undefined : event.shiftKey ? "ctrl+shift" : "ctrl";
  const offered = all.filter((command) => command.ctrl === ctrl && (command.isOffered?.(state) ?? true));
  return keysMeant(event).flatMap((key) => offered.filter((command) => command.key === key))[0];
}

/** Listens to the keys of the commands. */
export function useKeys() {
  const studio = useStudio();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      const command = commandFor(event, studio.getState());
      if (!command) return;
      event.preventDefault();
      command.run(studio, event.shiftKey);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [studio]);
}
