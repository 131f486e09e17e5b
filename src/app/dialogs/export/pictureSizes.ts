/** Each way, in pixels. */
export const pictureLimits = { least: 16, most: 4096 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const usualSizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1080 },
];

/** What is wrong with a size, as a sentence; `null` if nothing is. */
export function sizeProblem({ width, height }: Size): string | null {
  const { least, most } = pictureLimits;
  const fits = (pixels: number) => Number.isInteger(pixels) && pixels >= least && pixels <= most;
  if (fits(width) && fits(height)) return null;
  return `Width and height are whole numbers from ${least} to ${most}.`;
}

/** The largest picture of a shape that is allowed, no larger than asked for. */
export function within({ width, height }: Size): Size {
  const { least, most } = pictureLimits;
  const share = Math.min(1, most / Math.max(width, height));
  const pixels = (wanted: number) => Math.max(least, Math.round(wanted * share));
  return { width: pixels(width), height: pixels(height) };
}
