import { useStudio } from "../state/useStudio.ts";
import { commandOf, type CommandId } from "./commands.ts";
import { titleWithKey } from "./keyName.ts";
import "./CommandMenu.css";

interface CommandMenuProps {
  /** Its element's id. */
  readonly name: string;
  readonly title: string;
  readonly ids: readonly CommandId[];
}

/** A button that shows commands one below the other, with their keys. */
export function CommandMenu({ name, title, ids }: CommandMenuProps) {
  const studio = useStudio();
  return (
    <>
      <button type="button" popoverTarget={name}>
        {title}
      </button>
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
