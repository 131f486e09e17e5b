import { useGesture } from "@use-gesture/react";
import { useEffect, useRef, useState, type CSSProperties } from "react";
import { zoom } from "../shot/layout/camera.ts";
import { panBy, orbitBy, wheelZoom } from "../shot/layout/hand.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { palette } from "../shot/settings/palette.ts";
import type { Shot } from "../shot/shot.ts";
import { mountLiveView, type LiveView } from "./liveView.ts";

export interface FallLineProps {
  readonly shot: Shot;
  /** Plays on from the step that is shown; at the end, from the start. */
  readonly playing?: boolean;
  /** Goes to this step of the clock whenever it changes. */
  readonly step?: number;
  /** Hears of every step shown, which may be a fraction, so that a slider can follow. */
  readonly onStep?: (step: number) => void;
  /** Title, formula and numbers over the picture; `true` where left out. */
  readonly captions?: boolean;
  /** Drag orbits, shift-drag pans, pinch and Ctrl-wheel zoom; `true` where left out. */
  readonly interactive?: boolean;
  readonly className?: string;
  /** Give it a height: the picture fills its element. */
  readonly style?: CSSProperties;
}

/** A shot in other people's pages. Each one keeps a WebGL context: a browser has about sixteen of them. */
export function FallLine(props: FallLineProps) {
  const { shot, playing = false, step, onStep, captions = true, interactive = true, className, style } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<LiveView | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let ended = false;
    const mounting = mountLiveView(frame.current!);
    mounting.then(
      (mounted) => !ended && setView(mounted),
      () => setFailed(true),
    );
    return () => {
      ended = true;
      setView(null);
      mounting.then((mounted) => mounted.dispose()).catch(() => {}); // what failed to mount has nothing to give back
    };
  }, []);
  useEffect(() => view?.show({ shot, playing, captions, onStep }), [view, shot, playing, captions, onStep]);
  useEffect(() => {
    if (step !== undefined) view?.seek(step);
  }, [view, step]);

  useGesture(
    {
      onDrag: ({ delta: [right, down], shiftKey, pinching, cancel }) => {
        if (pinching) return cancel();
        const height = frame.current!.clientHeight;
        view?.moveCamera((pose, seen) =>
          shiftKey ? panBy(pose, seen, right, down) : orbitBy(right, down, height)(pose, seen),
        );
      },
      onWheel: ({ event, last }) => {
        if (last || !event.ctrlKey) return; // a plain wheel scrolls the page around
        event.preventDefault();
        view?.moveCamera((pose) => zoom(pose, wheelZoom(event)));
      },
      onPinch: ({ delta: [scaled], offset: [scale], event }) => {
        if (event.cancelable) event.preventDefault();
        const before = scale - scaled;
        if (before > 0) view?.moveCamera((pose) => zoom(pose, before / scale));
      },
    },
    { target: frame, enabled: interactive, eventOptions: { passive: false }, pinch: { pinchOnWheel: false } },
  );

  const { background, text } = palette[resolveLook(shot.look).theme];
  return (
    <div
      ref={frame}
      className={className}
      style={{
        position: "relative",
        overflow: "hidden",
        background: `linear-gradient(${background.join()})`,
        color: text,
        ...(interactive && { touchAction: "none", cursor: "grab" }),
        ...style,
      }}
    >
      {failed && <p role="alert">This picture needs WebGL 2, which this browser does not offer.</p>}
    </div>
  );
}
