import { useState } from "react";
import { mostCharacters } from "../../shot/settings/bounds.ts";

interface EditableNameProps {
  readonly name: string;
  /** What a single press does. */
  readonly title: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** Empty: the name that it has by itself. */
  readonly rename: (name: string) => void;
}

/** A name that is chosen by a press, and edited in place by a second one or F2. */
export function EditableName({ name, title, isChosen, choose, rename }: EditableNameProps) {
  const [isEdited, edit] = useState(false);
  if (!isEdited)
    return (
      <button
        type="button"
        aria-pressed={isChosen}
        title={isChosen ? "Rename this pane" : title}
        onClick={() => (isChosen ? edit(true) : choose())}
        onKeyDown={({ key }) => key === "F2" && edit(true)}
      >
        {name}
      </button>
    );
  const end = (input: HTMLInputElement) => {
    if (input.value !== name) rename(input.value.trim());
    edit(false);
  };
  return (
    <input
      type="text"
      aria-label="Name of this pane"
      defaultValue={name}
      maxLength={mostCharacters}
      autoFocus
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={({ currentTarget }) => end(currentTarget)}
      onKeyDown={(event) => {
        event.stopPropagation(); // keys of the page are letters here
        if (event.key === "Enter") end(event.currentTarget);
        if (event.key === "Escape") {
          event.currentTarget.value = name; // leaving it changes nothing
          edit(false);
        }
      }}
    />
  );
}
