import { useCallback, useEffect, useRef } from "react";

/** Marks a scrolling element with the sides at which it has more to show, as `data-hidden="right bottom"`, for its style sheet. */
export function useHiddenSides() {
  const scroller = useRef<HTMLDivElement>(null);
  const markHidden = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    const sides = {
      left: scrollLeft > 1,
      right: scrollLeft + clientWidth < scrollWidth - 1,
      bottom: scrollTop + clientHeight < scrollHeight - 1,
    };
    element.dataset["hidden"] = Object.entries(sides)
      .flatMap(([side, isHidden]) => (isHidden ? [side] : []))
      .join(" ");
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(markHidden);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, [markHidden]);
  useEffect(markHidden);
  return { scroller, markHidden };
}
