import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Chart, ChartOptions } from "../../charts/canvas/chart.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { useStudio, useStudioState } from "../state/useStudio.ts";

interface Mounted<C> {
  /** The element that the chart fills. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly chart: C | null;
}

/**
 * Mounts a chart, keeps it at its element's size and in the page's theme, and poses it in every frame at another
 * moment, without React. `make` and `pose` must stay the same functions while nothing changes.
 */
export function useChart<C extends Chart>(
  make: (options: ChartOptions) => C,
  pose: (chart: C, now: Playhead) => void,
): Mounted<C> {
  const { onFrame } = useStudio().frames;
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<C | null>(null);
  const theme = useStudioState((state) => resolveLook(state.shot.look).theme);
  useLayoutEffect(() => {
    const element = host.current!;
    const made = make({ width: element.clientWidth, height: element.clientHeight, theme: "dark" });
    element.append(made.element);
    setChart(made);
    const observer = new ResizeObserver(() => {
      made.resize(element.clientWidth, element.clientHeight);
      made.draw();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.element.remove();
      made.destroy();
    };
  }, [make]);
  useEffect(() => {
    if (!chart) return undefined;
    chart.setTheme(theme);
    let posed = "";
    return onFrame((now) => {
      const moment = `${now.ticks} ${now.clock}`;
      if (moment === posed) return;
      posed = moment;
      pose(chart, now);
      chart.draw();
    });
  }, [chart, theme, pose, onFrame]);
  return { host, chart };
}
