import type { Command } from "./commands.ts";

const names: Readonly<Record<string, string>> = { " ": "Space", ArrowRight: "→", ArrowLeft: "←" };

/** A command's key as people write it: "Space", "T", "Ctrl+Shift+Z"; `null` where it has none. */
export function keyName({ key, ctrl }: Command): string | null {
  if (key === undefined) return null;
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return { none: "", ctrl: "Ctrl+", "ctrl+shift": "Ctrl+Shift+" }[ctrl ?? "none"] + name;
}

/** A command's title with its key behind it. */
export function titleWithKey(command: Command, title = command.title): string {
  const key = keyName(command);
  return key === null ? title : `${title} (${key})`;
}
