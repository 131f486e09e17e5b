import { Icon } from "./Icon.tsx";
import "./IconButton.css";

interface IconButtonProps {
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  /** The key that does the same. */
  readonly hotkey?: string;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act?: () => void;
  /** The id of what it opens. */
  readonly opens?: string;
}

/** A button with a glyph, its name for those who hear it, and its key in its tip. */
export const IconButton = ({ icon, label, hotkey, pressed, disabled = false, act, opens }: IconButtonProps) => (
  <button
    type="button"
    className="icon"
    aria-label={label}
    aria-pressed={pressed}
    data-tip={hotkey === undefined ? label : `${label} (${hotkey})`}
    disabled={disabled}
    onClick={act}
    popoverTarget={opens}
  >
    <Icon name={icon} />
  </button>
);
