/** A rectangle in pixels, from the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where 1 to 4 panes lie in a picture: in a row while they stay wide enough, else stacked or two by two. They fill the
 * picture to the pixel: the last row's panes share its width. The page and a video share it.
 */
export function panes(count: number, width: number, height: number): readonly Rect[] {
  const columns = Array.from({ length: count }, (_, i) => i + 1).reduce((best, wanted) =>
    smallestSide(wanted, count, width, height) > smallestSide(best, count, width, height) ? wanted : best,
  );
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const [left, right] = share(i % columns, Math.min(columns, count - row * columns), width);
    const [top, bottom] = share(row, rows, height);
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** Both ends, in whole pixels, of one of so many equal parts. */
const share = (part: number, parts: number, pixels: number) =>
  [Math.round((part * pixels) / parts), Math.round(((part + 1) * pixels) / parts)] as const;

const smallestSide = (columns: number, count: number, width: number, height: number) =>
  Math.min(width / columns, height / Math.ceil(count / columns));
