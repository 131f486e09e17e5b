/** Of a picture that is made away from the page: each way, in pixels. */
export const pixelLimits = { least: 16, most: 4096 } as const;

/** Of each picture of a contact sheet. */
export const sheetLimits = { ...pixelLimits, least: 64 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes that people ask for, by what they call them. */
export const namedSizes = {
  "720p": { width: 1280, height: 720 },
  "1080p": { width: 1920, height: 1080 },
  "1440p": { width: 2560, height: 1440 },
  "4K": { width: 3840, height: 2160 },
  square: { width: 1080, height: 1080 },
  vertical: { width: 1080, height: 1920 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof namedSizes;

/** What a size is called, if it has a name. */
export const sizeNameOf = ({ width, height }: Size): SizeName | undefined =>
  (Object.keys(namedSizes) as SizeName[]).find(
    (name) => namedSizes[name].width === width && namedSizes[name].height === height,
  );

/** What is wrong with a size, as a sentence; `null` if nothing is. */
export function sizeProblem({ width, height }: Size): string | null {
  const { least, most } = pixelLimits;
  const fits = (pixels: number) => Number.isInteger(pixels) && pixels >= least && pixels <= most;
  if (fits(width) && fits(height)) return null;
  return `Width and height are whole numbers from ${least} to ${most}.`;
}

/** The largest picture of a shape that is allowed, no larger than asked for. */
export function within({ width, height }: Size): Size {
  const { least, most } = pixelLimits;
  const share = Math.min(1, most / Math.max(width, height));
  const pixels = (wanted: number) => Math.max(least, Math.round(wanted * share));
  return { width: pixels(width), height: pixels(height) };
}
