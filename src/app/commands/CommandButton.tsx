import { IconButton } from "../page/IconButton.tsx";
import { useStudio, useStudioState } from "../state/useStudio.ts";
import { commandOf, type CommandId } from "./commands.ts";
import { keyName } from "./keyName.ts";

/** A command as a button with its title. */
export function CommandButton({ id }: { id: CommandId }) {
  const studio = useStudio();
  const command = commandOf(id);
  return (
    <button type="button" onClick={() => command.run(studio, false)}>
      {command.title}
    </button>
  );
}

interface CommandIconProps {
  readonly id: CommandId;
  readonly icon: Parameters<typeof IconButton>[0]["icon"];
}

/** The same as a glyph; a switch shows whether it is on, and nothing is shown of what is not offered. */
export function CommandIcon({ id, icon }: CommandIconProps) {
  const studio = useStudio();
  const command = commandOf(id);
  const isOn = useStudioState((state) => command.isOn?.(state));
  const isOffered = useStudioState((state) => command.isOffered?.(state) ?? true);
  const key = keyName(command);
  if (!isOffered) return null;
  return (
    <IconButton
      icon={icon}
      label={command.title}
      {...(key !== null && { hotkey: key })}
      {...(isOn !== undefined && { pressed: isOn })}
      act={() => command.run(studio, false)}
    />
  );
}
