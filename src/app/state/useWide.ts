import { useSyncExternalStore } from "react";
import { breakpoints } from "../page/breakpoints.ts";

/** The width from which captions and charts lie over the picture; below it, under it. The style sheets have the same. */
const query = `(min-width: ${breakpoints.wide}px)`;

const subscribe = (notify: () => void) => {
  const media = matchMedia(query);
  media.addEventListener("change", notify);
  return () => media.removeEventListener("change", notify);
};

/** Whether the page is wide enough for everything to lie beside the picture. */
export const isWide = (): boolean => matchMedia(query).matches;
export const useWide = () => useSyncExternalStore(subscribe, isWide);
