import { useEffect, useState, type RefObject } from "react";
import { followPixelRatio } from "../../charts/canvas/followPixelRatio.ts";
import { everyPart } from "../../shot/settings/parts.ts";
import { mountStage, type Stage } from "../../scene/stage/mountStage.tsx";
import type { Studio } from "../state/createStudio.ts";
import { useStudio } from "../state/useStudio.ts";

/** Device pixels per CSS pixel, bounded: past 2 nobody sees more, and everything costs more. */
const pixelRatio = () => Math.min(devicePixelRatio, 2);

/** `?stats`: the page measures itself, for who works on it. */
const asksForStats = () => new URLSearchParams(location.search).has("stats");

type ElementRef<E> = RefObject<E | null>;

/** Draws the picture on two canvases that fill a frame; answers what stands in the way, if anything. */
export function useStage(
  frame: ElementRef<HTMLElement>,
  scene: ElementRef<HTMLCanvasElement>,
  labels: ElementRef<HTMLCanvasElement>,
): "missing" | "lost" | null {
  const studio = useStudio();
  const [failure, setFailure] = useState<"missing" | "lost" | null>(null);
  useEffect(() => {
    const canvas = scene.current!;
    const ended = new AbortController();
    const { signal } = ended;
    const lost = (event: Event) => {
      event.preventDefault(); // asks the browser to bring the context back
      setFailure("lost");
    };
    const restored = () => {
      setFailure(null);
      studio.frames.request();
    };
    canvas.addEventListener("webglcontextlost", lost, { signal });
    canvas.addEventListener("webglcontextrestored", restored, { signal });
    const begin = async () => {
      let stage: Stage | null = null;
      try {
        stage = await mountStage(canvas, labels.current!, { parts: everyPart, isMeasured: asksForStats() });
      } catch {
        setFailure("missing");
      }
      await studio.letters;
      if (stage === null) studio.setState({ isPictured: true });
      keep(studio, stage, frame.current!, signal);
    };
    void begin();
    return () => ended.abort();
  }, [studio, frame, scene, labels]);
  return failure;
}

/** Keeps a stage at its frame's size and at the screen's pixels until the end. Without one, everything else still needs to know that size. */
function keep(studio: Studio, stage: Stage | null, frame: HTMLElement, signal: AbortSignal) {
  if (signal.aborted) return stage?.dispose();
  const fit = () => {
    const { clientWidth: width, clientHeight: height } = frame;
    if (width === 0 || height === 0) return;
    stage?.resize(width, height, pixelRatio());
    studio.setState({ size: { width, height } });
    studio.frames.now();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(frame);
  const stopFollowing = followPixelRatio(fit);
  studio.frames.setStage(stage);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    stopFollowing();
    studio.frames.setStage(null);
    stage?.dispose();
  });
}
