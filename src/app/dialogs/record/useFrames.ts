import { useEffect, useState, type RefObject } from "react";
import { fittingClip } from "../../../shot/settings/clip.ts";
import { framesOf } from "../../../shot/moment.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { mountFrames, type Frames } from "../../../picture/mountFrames.ts";

/**
 * Shows a frame of a shot's clip in an element that is so many pixels wide: laid out as it will be recorded, only smaller.
 * Answers what stands in the way, if anything.
 */
export function useFrames(
  host: RefObject<HTMLElement | null>,
  prepared: Prepared,
  frame: number,
  pixels: number,
): string | null {
  const [frames, setFrames] = useState<Frames | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { shot } = prepared;
  const clip = fittingClip(shot.clip);
  const { width, height, title, readout, loss, data, legend, axes } = clip;
  useEffect(() => {
    const ended = new AbortController();
    const begin = async () => {
      const made = await mountFrames(prepared, Math.min(1, pixels / Math.max(width, height)));
      if (ended.signal.aborted) return made.dispose();
      ended.signal.addEventListener("abort", made.dispose);
      host.current!.replaceChildren(made.canvas);
      setFrames(made);
      setProblem(null);
    };
    begin().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    return () => {
      setFrames(null);
      ended.abort();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the other parts of a shot decide which moment a frame is, not how it is drawn
  }, [host, pixels, shot.panes, shot.look, shot.title, width, height, title, readout, loss, data, legend, axes]);
  useEffect(() => {
    try {
      frames?.draw(Math.min(frame, framesOf(prepared) - 1), prepared);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [frames, frame, prepared]);
  return problem;
}
