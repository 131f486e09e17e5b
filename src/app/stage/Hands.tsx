import type { RefObject } from "react";
import { StartPreview } from "./StartPreview.tsx";
import { useHover } from "./useHover.ts";
import { usePointer } from "./usePointer.ts";

/** Mouse and touch on the picture, which come after it, and what a click would do. */
export default function Hands({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  usePointer(frame);
  useHover(frame);
  return <StartPreview />;
}
