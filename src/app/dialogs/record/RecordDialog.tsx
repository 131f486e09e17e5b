import { useState } from "react";
import { formatCount } from "../../../core/format.ts";
import { bitRateOf, estimatedBytes } from "../../../shot/settings/bitRate.ts";
import { formatOf, mediaTypes } from "../../../shot/settings/formats.ts";
import { fittingClip } from "../../../shot/settings/clip.ts";
import { framesOf } from "../../../shot/moment.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { Dialog } from "../Dialog.tsx";
import { askWhereToSave, writesToDisk } from "../../files/askWhereToSave.ts";
import { ClipFields } from "./ClipFields.tsx";
import { clipNotes } from "./clipNotes.ts";
import { Preview } from "./Preview.tsx";
import "./record.css";
import { extensionOf, recordName } from "../../files/recordName.ts";
import { startRecording } from "./startRecording.ts";
import { useEncoding, type Negotiated } from "./useEncoding.ts";
import { bitRateInWords, bytesInWords } from "./words.ts";
import { picturedIn } from "../../state/theme.ts";
import { useStudio, useStudioState } from "../../state/useStudio.ts";

/** How a shot is recorded, and the frames that will come of it. */
export default function RecordDialog() {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  const prepared = useStudioState(picturedIn);
  const { shot } = prepared;
  const frames = framesOf(prepared);
  const [chosenFrame, setFrame] = useState(Math.floor(frames / 3));
  const frame = Math.min(chosenFrame, frames - 1);
  const negotiated = useEncoding(shot);
  const isBusy = useStudioState(({ recording }) => recording?.state === "recording");
  const encoding = typeof negotiated === "object" && "encoding" in negotiated ? negotiated.encoding : null;
  const isReady = typeof negotiated === "object" && "encoding" in negotiated && !isBusy;
  const start = async (event: React.FormEvent) => {
    event.preventDefault(); // the form would close its dialog
    const name = recordName(shot, encoding);
    const isPicture = formatOf(fittingClip(shot.clip).format).isStill === true;
    try {
      const bytes = await askWhereToSave(name, mediaTypes[extensionOf(shot, encoding)]);
      if (!bytes) return;
      close();
      void startRecording(studio, {
        prepared,
        encoding,
        name,
        bytes,
        frames: isPicture ? [frame, frame + 1] : [0, frames],
      });
    } catch (error) {
      studio.say(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      close();
    }
  };
  return (
    <Dialog name="record" title="Record a video" close={close}>
      <form onSubmit={(event) => void start(event)} className="record-form">
        <Preview prepared={prepared} frame={frame} choose={setFrame} />
        <div className="record-fields">
          <ClipFields shot={shot} />
        </div>
        <div className="record-end">
          <output>
            <strong>{recordName(shot, encoding)}</strong>
            <span>{summary(prepared, negotiated)}</span>
            {clipNotes(prepared, encoding, writesToDisk()).map((note) => (
              <span key={note}>{note}</span>
            ))}
          </output>
          {typeof negotiated === "object" && "problem" in negotiated && <p role="alert">{negotiated.problem}</p>}
          {isBusy && <p role="status">Another recording is being made.</p>}
          <div className="actions">
            <button className="primary" disabled={!isReady}>
              Record
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

/** What will be made, in one line. */
function summary(prepared: Prepared, negotiated: Negotiated): string {
  const { clip } = prepared.shot;
  const { format, width, height, fps } = fittingClip(clip);
  const frames = framesOf(prepared);
  const size = `${formatCount(width)} × ${formatCount(height)}`;
  const estimate = `about ${bytesInWords(estimatedBytes(prepared))}`;
  if (formatOf(format).isStill) return `${size} pixels, the frame shown, ${estimate}`;
  const length = `${formatCount(frames)} ${frames === 1 ? "frame" : "frames"}, ${(frames / fps).toFixed(2)} s`;
  const isVideo = typeof negotiated === "object" && "encoding" in negotiated && negotiated.encoding;
  const codec = isVideo ? `${bitRateInWords(bitRateOf(clip))} (${isVideo.config.codec}), ` : "";
  return `${size} pixels, ${length}, ${codec}${estimate}`;
}
