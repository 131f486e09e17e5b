import type { RefObject } from "react";
import { useHover } from "./useHover.ts";
import { usePointer } from "./usePointer.ts";

/** Mouse and touch on the picture, which come after it. */
export default function Hands({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  usePointer(frame);
  useHover(frame);
  return null;
}
