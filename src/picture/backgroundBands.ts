import type { Theme } from "../shot/settings/palette.ts";

/** Rows of one colour. */
interface Band {
  readonly y: number;
  readonly height: number;
  readonly color: string;
}

const channels = (css: string) => [1, 3, 5].map((i) => Number.parseInt(css.slice(i, i + 2), 16));

/**
 * A theme's background for a picture so many rows high, as the page's own: see `.app` in page.css. A canvas's gradient
 * would be dithered, here so and there so: pixels would not repeat, and noise is dear in a video.
 */
export function backgroundBands({ background: [top, bottom] }: Theme, height: number): readonly Band[] {
  const [from, to] = [channels(top), channels(bottom)];
  const colorAt = (row: number) => {
    const share = (row + 0.5) / height;
    return `rgb(${from.map((level, i) => Math.round(level + share * (to[i]! - level))).join(" ")})`;
  };
  const bands: Band[] = [];
  for (let row = 0; row < height; row++) {
    const last = bands.at(-1);
    const color = colorAt(row);
    if (last?.color === color) bands[bands.length - 1] = { ...last, height: last.height + 1 };
    else bands.push({ y: row, height: 1, color });
  }
  return bands;
}
