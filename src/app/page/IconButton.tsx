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
  readonly act: () => void;
}

/** A button with a glyph, its name for those who hear it, and its key in the tip. */
export const IconButton = ({ icon, label, hotkey, pressed, disabled = false, act }: IconButtonProps) => (
  <button
    type="button"
    className="icon"
    aria-label={label}
    aria-pressed={pressed}
    title={hotkey === undefined ? label : `${label} (${hotkey})`}
    disabled={disabled}
    onClick={act}
  >
    <Icon name={icon} />
  </button>
);
