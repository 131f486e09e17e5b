import { useCallback, useSyncExternalStore } from "react";
import { breakpoints } from "../page/breakpoints.ts";

/** The width from which captions and charts lie over the picture; below it, under it. The style sheets have the same. */
const wide = `(min-width: ${breakpoints.wide}px)`;

/** Whether a media query holds, now and from now on. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", notify);
      return () => media.removeEventListener("change", notify);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Whether the page is wide enough for everything to lie beside the picture. */
export const isWide = (): boolean => matchMedia(wide).matches;
export const useWide = () => useMedia(wide);

/** Whether things are pressed by a finger: then they are as large as one. */
export const useTouch = () => useMedia("(pointer: coarse)");
