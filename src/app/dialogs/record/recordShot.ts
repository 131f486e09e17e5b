import type { ByteSink } from "../../../record/byteSink.ts";
import { negotiate, type Encoding } from "../../../record/media/negotiate.ts";
import { openSink } from "../../../record/openSink.ts";
import { record, type Progress } from "../../../record/record.ts";
import { formatOf } from "../../../shot/settings/formats.ts";
import { fittingClip } from "../../../shot/settings/clip.ts";
import { hashOfShot } from "../../../shot/text/link.ts";
import { framesOf } from "../../../shot/moment.ts";
import { surfaceOf } from "../../../shot/problems/index.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import type { Shot } from "../../../shot/shot.ts";
import { linkOfSlice } from "../../../shot/text/slice.ts";
import { capitalized } from "../../../core/capitalized.ts";
import { mountFrames } from "../../../picture/mountFrames.ts";

interface RecordShotOptions {
  /** A part of the clip: its first frame, and the one after its last. Left out: all frames, and for one picture the last. */
  readonly frames?: readonly [from: number, to: number] | undefined;
  /** Where the page of the link is, that the file holds; left out: here. */
  readonly page?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How a shot is encoded in this browser; `null` where no encoder is needed. Rejects with a sentence. */
export const encodingFor = async ({ clip }: Shot): Promise<Encoding | null> =>
  formatOf(fittingClip(clip).format).video ? negotiate(clip) : null;

/**
 * Records a shot's clip, away from the page, which goes on meanwhile. Whatever goes wrong, nothing of the file is left
 * and nothing is held any longer when this rejects.
 */
export async function recordShot(
  prepared: Prepared,
  encoding: Encoding | null,
  bytes: ByteSink,
  options: RecordShotOptions = {},
) {
  const { page = location.origin + location.pathname, signal, onProgress } = options;
  const { shot } = prepared;
  const total = framesOf(prepared);
  const isStill = formatOf(fittingClip(shot.clip).format).isStill;
  const frames = options.frames ?? [isStill ? total - 1 : 0, total];
  const [from, to] = frames;
  const title = shot.title ?? capitalized(surfaceOf(shot.panes[0]!.surface).label);
  const link = page + (await hashOfShot(shot));
  const about = { title, link: options.frames ? linkOfSlice(link, frames) : link };
  const { draw, dispose } = await mountFrames(prepared);
  try {
    const sink = await openSink({ clip: shot.clip, frames: total, about, bytes, draw, count: to - from, encoding });
    await record({ draw, sink, frames }, { signal, onProgress });
  } finally {
    dispose();
  }
}
