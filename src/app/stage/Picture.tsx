import { lazy, Suspense, useRef } from "react";
import { NoWebGL } from "../page/NoWebGL.tsx";
import { useStage } from "./useStage.ts";
import "./Picture.css";
import { useStudioState } from "../state/useStudio.ts";

const Hands = lazy(() => import("./Hands.tsx"));

/** The picture: the scene's canvas with the labels' canvas over it, filling its frame. */
export function Picture() {
  const frame = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  const size = useStudioState((state) => state.size);
  const isPictured = useStudioState((state) => state.isPictured);
  const failure = useStage(frame, scene, labels);
  return (
    <div
      ref={frame}
      className="picture"
      role="application"
      tabIndex={0}
      aria-label="The surface. Drag to orbit; click to choose a start."
      onContextMenu={(event) => event.preventDefault()} // the right button pans
    >
      <canvas ref={scene} className="scene" style={{ width: size.width, height: size.height }} />
      <canvas ref={labels} className="labels" style={{ width: size.width, height: size.height }} />
      <Suspense>{isPictured && <Hands frame={frame} />}</Suspense>
      {failure === "missing" && <NoWebGL />}
      {failure === "lost" && (
        <p className="card" role="alert">
          The graphics card took its memory back. The picture returns as soon as the browser gives it again; if it does
          not, reload the page. Nothing is lost.
        </p>
      )}
    </div>
  );
}
