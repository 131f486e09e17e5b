import { join } from "node:path";
import { presets } from "../../src/shot/presets/index.ts";

/** A page as it is reviewed: what it shows, how large, in which theme. */
export interface ScreenshotCase {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "dark" | "light";
}

const desktop = [1280, 720] as const;
const others = [
  [1920, 1080],
  [2560, 1440],
  [390, 844],
  [844, 390],
  [768, 1024],
] as const;

const caseOf = (id: string, [width, height]: readonly [number, number], theme: "dark" | "light"): ScreenshotCase => ({
  name: `${id}-${width}x${height}-${theme}`,
  address: id === "first" ? "" : `#preset=${id}`,
  width,
  height,
  theme,
});

/** The first page and every preset, dark on a desktop and light at another size, in turn. */
export const screenshotCases: readonly ScreenshotCase[] = ["first", ...Object.keys(presets)].flatMap((id, i) => [
  caseOf(id, desktop, "dark"),
  caseOf(id, others[i % others.length]!, "light"),
]);

export const screenshotFile = ({ name }: ScreenshotCase): string =>
  join("test", "screenshots", "pictures", `${name}.webp`);
