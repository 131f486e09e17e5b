import { IconButton } from "../page/IconButton.tsx";
import { useStudio, useStudioState } from "../state/useStudio.ts";
import { commandOf, type CommandId } from "./commands.ts";
import { keyName, titleWithKey } from "./keyName.ts";

/** A command as a button with its title; nothing while it is not offered. */
export function CommandButton({ id, isSwitch = false }: { id: CommandId; isSwitch?: boolean }) {
  const studio = useStudio();
  const command = commandOf(id);
  const isOffered = useStudioState((state) => command.isOffered?.(state) ?? true);
  const isOn = useStudioState((state) => command.isOn?.(state) ?? false);
  if (!isOffered) return null;
  return (
    <button
      type="button"
      title={titleWithKey(command, command.does ?? command.title)}
      aria-pressed={isSwitch ? isOn : undefined}
      onClick={() => command.run(studio, false)}
    >
      {command.title}
    </button>
  );
}

interface CommandIconProps {
  readonly id: CommandId;
  readonly icon: Parameters<typeof IconButton>[0]["icon"];
}

/** The same as a glyph; a switch shows whether it is on. */
export function CommandIcon({ id, icon }: CommandIconProps) {
  const studio = useStudio();
  const command = commandOf(id);
  const isOn = useStudioState((state) => command.isOn?.(state));
  const key = keyName(command);
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
