import { useState } from "react";

interface CopyButtonProps {
  readonly text: string;
  /** Selects the text in the page: for the keyboard, where the browser refuses. */
  readonly select: () => void;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, select }: CopyButtonProps) {
  const [state, setState] = useState<{ text: string; says: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ text, says: "Copied" });
    } catch {
      select();
      setState({ text, says: "Press Ctrl+C" });
    }
  };
  return (
    <button type="button" className="primary" onClick={() => void copy()}>
      {state?.text === text ? state.says : "Copy"}
    </button>
  );
}
