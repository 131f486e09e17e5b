import type { Page } from "playwright-core";
import type { Pixels } from "./probe.ts";

export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What one of the picture's canvases shows, drawn anew at the step that is shown. */
export const readPicture = (page: Page, layer: "scene" | "labels"): Promise<Pixels> =>
  page.evaluate((wanted) => probe.read(wanted), layer);

/** The same for equal pictures, and short: scene and labels, drawn anew at the step that is shown. */
export const fingerprint = (page: Page): Promise<string> =>
  page.evaluate(async () => probe.fingerprint(await probe.read("scene", "labels")));

/** The share of pixels for which a claim holds, among those within a radius of a place, or among all. */
export function shareOf(
  { width, height, rgba }: Pixels,
  holds: (color: Color) => boolean,
  disc?: { readonly x: number; readonly y: number; readonly radius: number },
): number {
  let [held, asked] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (disc && Math.hypot(x + 0.5 - disc.x, y + 0.5 - disc.y) > disc.radius) continue;
      const i = 4 * (y * width + x);
      asked++;
      if (holds([rgba[i]!, rgba[i + 1]!, rgba[i + 2]!, rgba[i + 3]!])) held++;
    }
  }
  if (asked === 0) throw new RangeError(`no pixel of ${width} × ${height} lies within ${JSON.stringify(disc)}`);
  return held / asked;
}

/** A claim: of about the hue of #rrggbb, however light or dark, and not grey. */
export function hueLike(css: string): (color: Color) => boolean {
  const parts = [1, 3, 5].map((i) => Number.parseInt(css.slice(i, i + 2), 16));
  const wanted = hue(parts[0]!, parts[1]!, parts[2]!);
  return ([red, green, blue, alpha]) => {
    const strength = Math.max(red, green, blue) - Math.min(red, green, blue);
    const apart = Math.abs(hue(red, green, blue) - wanted);
    return alpha > 127 && strength > 40 && Math.min(apart, 360 - apart) < 15;
  };
}

/** In degrees. */
function hue(red: number, green: number, blue: number): number {
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
}
