import { useRef } from "react";
import { formatCount } from "../../../core/format.ts";
import { fittingClip } from "../../../shot/settings/clip.ts";
import { framesOf, momentOf } from "../../../shot/moment.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { useFrames } from "./useFrames.ts";

/** Of its longer side: sharp enough to judge, small enough to follow the slider. */
const pixels = 640;

interface PreviewProps {
  readonly prepared: Prepared;
  readonly frame: number;
  readonly choose: (frame: number) => void;
}

/** The very frames that will be recorded, one at a time. */
export function Preview({ prepared, frame, choose }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const problem = useFrames(host, prepared, frame, pixels);
  const { width, height, fps } = fittingClip(prepared.shot.clip);
  const last = framesOf(prepared) - 1;
  const { ticks, clock } = momentOf(prepared, Math.min(frame, last));
  const unit = clock === "steps" ? "step" : "evaluation";
  return (
    <div className="preview">
      <div ref={host} className="preview-picture" style={{ "--ratio": width / height } as React.CSSProperties} />
      {problem !== null && <p role="alert">{problem}</p>}
      <input
        type="range"
        aria-label="Frame"
        aria-valuetext={`frame ${formatCount(frame + 1)}`}
        min={0}
        max={last}
        value={frame}
        style={{ "--done": `${last > 0 ? (100 * frame) / last : 0}%` } as React.CSSProperties}
        onChange={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <p className="preview-moment">
        <span>
          frame {formatCount(frame + 1)} of {formatCount(last + 1)}
        </span>
        <span>{(frame / fps).toFixed(2)} s</span>
        <span>
          {unit} {formatCount(Math.floor(ticks))}
        </span>
      </p>
    </div>
  );
}
