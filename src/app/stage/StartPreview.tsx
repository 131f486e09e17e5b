import { pointInWords } from "../../core/pointInWords.ts";
import { colorOf } from "../../shot/runs/entries.ts";
import { useStudioState, useTheme } from "../state/useStudio.ts";
import "./StartPreview.css";

/** A ring of the run's colour where a click would let it start, and which point that is. */
export function StartPreview() {
  const preview = useStudioState((state) => state.preview);
  const theme = useTheme();
  if (!preview) return null;
  const { entry, at, x, y } = preview;
  return (
    <div className="start-preview" aria-hidden style={{ left: x, top: y, borderColor: colorOf(entry, theme) }}>
      <span>{pointInWords(entry.surface, at)}</span>
    </div>
  );
}
