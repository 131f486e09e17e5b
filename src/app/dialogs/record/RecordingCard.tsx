import { useEffect, useRef } from "react";
import { formatCount } from "../../../core/format.ts";
import { IconButton } from "../../page/IconButton.tsx";
import "./recording.css";
import type { Recording } from "./recording.ts";
import { bytesInWords, secondsInWords } from "./words.ts";
import { useStudio, useStudioState } from "../../state/useStudio.ts";

/** How far the recording is, beside the page, which goes on meanwhile. */
export default function RecordingCard() {
  const studio = useStudio();
  const recording = useStudioState((state) => state.recording);
  if (!recording) return null;
  const { name, thumbnail, state, done, of, cancel } = recording;
  return (
    <section className="recording" aria-label="Recording">
      <Thumbnail canvas={thumbnail} />
      <div className="recording-words">
        <strong>{name}</strong>
        {typeof state === "object" ? <p role="alert">{state.problem}</p> : <p>{progressInWords(recording)}</p>}
      </div>
      {state === "recording" ? (
        <>
          <progress max={of} value={done} aria-label={`${done} of ${of} frames`} />
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </>
      ) : (
        <IconButton icon="close" label="Dismiss" act={() => studio.setState({ recording: null })} />
      )}
    </section>
  );
}

function progressInWords({ done, of, bytes, framesPerSecond, state }: Recording): string {
  if (state === "saved") return `Saved: ${formatCount(of)} ${of === 1 ? "frame" : "frames"}, ${bytesInWords(bytes)}`;
  if (done === 0) return "Starting …";
  if (done === of) return "Writing the end …";
  const speed = framesPerSecond === null ? "" : `${framesPerSecond.toFixed(1)} frames/s`;
  const left = framesPerSecond === null ? "" : `${secondsInWords((of - done) / framesPerSecond)} left`;
  const size = bytes > 0 ? bytesInWords(bytes) : "";
  return [`Frame ${formatCount(done)} of ${formatCount(of)}`, speed, left, size].filter(Boolean).join(" · ");
}

function Thumbnail({ canvas }: { canvas: HTMLCanvasElement }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => host.current!.replaceChildren(canvas), [canvas]);
  return <div ref={host} className="thumbnail" aria-hidden="true" />;
}
