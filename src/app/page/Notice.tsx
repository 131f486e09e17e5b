import { Icon } from "./Icon.tsx";
import { say, useStudio } from "../state/studio.ts";
import "./Notice.css";

/** One sentence about what happened, until it is dismissed. */
export function Notice() {
  const notice = useStudio((state) => state.notice);
  return (
    <div role="status">
      {notice !== null && (
        <div className="notice">
          <p>{notice}</p>
          <button type="button" className="icon" aria-label="Dismiss" onClick={() => say(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
