/** How steps become time. */
export interface Timeline {
  readonly stepsPerSecond: number;
  readonly loop: boolean;
}

export const timelineFields = {
  stepsPerSecond: { kind: "number", label: "steps per second", min: 1, max: 1000, scale: "log", fallback: 50 },
  loop: { kind: "switch", label: "loop", fallback: false },
} as const;

/** How long the end stays in view before a loop begins again, in seconds. */
const holdSeconds = 1;

/** The (fractional) step that is shown so many seconds after step 0, for a descent of so many steps. */
export function stepAt({ stepsPerSecond, loop }: Timeline, seconds: number, lastStep: number): number {
  const period = lastStep / stepsPerSecond + holdSeconds;
  const within = loop ? seconds % period : seconds;
  return Math.min(within * stepsPerSecond, lastStep);
}
