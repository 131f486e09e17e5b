import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Chart } from "../../charts/canvas/chart.ts";
import { mountChart, type MountedChart } from "../../charts/canvas/mountChart.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { useStudio, useTheme } from "../state/useStudio.ts";

interface OnPage {
  /** The element that the chart fills. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** Draws what was set, in effects after this hook. */
  draw(): void;
}

/**
 * Mounts a chart, keeps it at its element's size and in the page's theme, and poses it in every frame at another
 * moment, without React. `chart` and `pose` must stay the same while nothing changes.
 */
export function useChart<C extends Chart>(chart: C, pose: (chart: C, now: Playhead) => void): OnPage {
  const { onFrame } = useStudio().frames;
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedChart>(null);
  const theme = useTheme();
  const draw = useCallback(() => mounted.current?.draw(), []);
  useLayoutEffect(() => {
    const made = mountChart(chart, host.current!, "dark");
    mounted.current = made;
    return made.unmount;
  }, [chart]);
  useLayoutEffect(() => mounted.current!.setTheme(theme), [chart, theme]);
  useEffect(() => {
    let posed = "";
    return onFrame((now) => {
      const moment = `${now.ticks} ${now.clock}`;
      if (moment === posed) return;
      posed = moment;
      pose(chart, now);
      draw();
    });
  }, [chart, theme, pose, onFrame, draw]);
  return { host, draw };
}
