import type { Settings } from "../../core/settings/setting.ts";

/** How steps become time. */
export interface Timeline {
  readonly stepsPerSecond: number;
  readonly loop: boolean;
  /** What the clock counts: a method that evaluates more often per step gets no free ride when it counts evaluations. */
  readonly clock: "steps" | "evaluations";
}

export const timelineSettings = {
  stepsPerSecond: { kind: "number", label: "steps per second", min: 1, max: 1000, scale: "log", fallback: 50 },
  loop: { kind: "switch", label: "loop", fallback: false },
  clock: {
    kind: "choice",
    label: "clock counts",
    options: { steps: "steps", evaluations: "gradient evaluations" },
    fallback: "steps",
  },
} as const satisfies Settings;

/** The timeline of a shot that says nothing about it. */
export const firstTimeline: Timeline = {
  stepsPerSecond: timelineSettings.stepsPerSecond.fallback,
  loop: timelineSettings.loop.fallback,
  clock: timelineSettings.clock.fallback,
};
