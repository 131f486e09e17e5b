import { useState } from "react";

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly className?: string;
  /** Selects the text in the page, if it stands there: for the keyboard, where the browser refuses. */
  readonly select?: () => void;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label = "Copy", className = "primary", select }: CopyButtonProps) {
  const [state, setState] = useState<{ text: string; says: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ text, says: "Copied" });
    } catch {
      select?.();
      setState({ text, says: select ? "Press Ctrl+C" : "The browser does not allow it" });
    }
  };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      {state?.text === text ? state.says : label}
    </button>
  );
}
