import { useStudio, useStudioState } from "../state/useStudio.ts";
import "./Preparing.css";

/** Over the picture, while what was asked for is not ready: how far it is, and the way back. */
export function Preparing() {
  const { stay } = useStudio();
  const preparing = useStudioState((state) => state.preparing);
  return (
    preparing && (
      <div className="preparing" role="group" aria-label="Preparing">
        <span>Preparing …</span>
        <progress value={preparing.share} aria-label="Share that is done" />
        <button type="button" onClick={stay}>
          Cancel
        </button>
      </div>
    )
  );
}
