import { IconButton } from "../page/IconButton.tsx";
import { useStudio } from "../state/useStudio.ts";
import { commandOf, type CommandId } from "./commands.ts";
import { titleWithKey } from "./keyName.ts";
import "./CommandMenu.css";

interface CommandMenuProps {
  /** Its element's id. */
  readonly name: string;
  readonly title: string;
  readonly icon: Parameters<typeof IconButton>[0]["icon"];
  readonly ids: readonly CommandId[];
}

/** A glyph that shows commands one below the other, with their keys. */
export function CommandMenu({ name, title, icon, ids }: CommandMenuProps) {
  const studio = useStudio();
  return (
    <>
      <IconButton icon={icon} label={title} opens={name} />
      <ul id={name} className="command-menu" popover="auto">
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              popoverTarget={name}
              popoverTargetAction="hide"
              onClick={() => commandOf(id).run(studio, false)}
            >
              {titleWithKey(commandOf(id))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
