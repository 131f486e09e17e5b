import { Icon } from "./Icon.tsx";
import "./Notice.css";
import { useStudio, useStudioState } from "../state/useStudio.ts";

/** One sentence about what happened, until it is dismissed; and for a moment what was done, or else what can be. */
export function Notice({ hint }: { hint: string | null }) {
  const studio = useStudio();
  const notice = useStudioState((state) => state.notice);
  const remark = useStudioState((state) => state.remark) ?? hint;
  return (
    <div role="status">
      {remark !== null && (
        <p key={remark} className="remark">
          {remark}
        </p>
      )}
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
