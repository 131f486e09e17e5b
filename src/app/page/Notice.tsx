import { Icon } from "./Icon.tsx";
import "./Notice.css";
import { useStudio, useStudioState } from "../state/useStudio.ts";

/** One sentence about what happened, until it is dismissed. */
export function Notice() {
  const studio = useStudio();
  const notice = useStudioState((state) => state.notice);
  return (
    <div role="status">
      {notice !== null && (
        <div className="notice">
          <p>{notice}</p>
          <button type="button" className="icon" aria-label="Dismiss" onClick={() => studio.say(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
