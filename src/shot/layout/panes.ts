/** A rectangle in pixels, from the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No place at all. */
export const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** What suits a surface in its box: a little wider than high. */
const wishedAspect = 1.25;

/**
 * Where 1 to 4 panes lie in a picture: in a row, stacked or two by two, whichever shows the surfaces largest. They are
 * alike and fill the picture to the pixel. The page and a video share it.
 */
export function panes(count: number, width: number, height: number): readonly Rect[] {
  const wholeRows = Array.from({ length: count }, (_, i) => i + 1).filter((columns) => count % columns === 0);
  const roomIn = (columns: number) => Math.min(width / columns / wishedAspect, (height * columns) / count);
  const columns = wholeRows.reduce((best, wanted) => (roomIn(wanted) > roomIn(best) ? wanted : best));
  return Array.from({ length: count }, (_, i) => {
    const [left, right] = share(i % columns, columns, width);
    const [top, bottom] = share(Math.floor(i / columns), count / columns, height);
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** Both ends, in whole pixels, of one of so many equal parts. */
const share = (part: number, parts: number, pixels: number) =>
  [Math.round((part * pixels) / parts), Math.round(((part + 1) * pixels) / parts)] as const;

/** The pane under a pixel; −1 outside of all. */
export const paneAt = (rects: readonly Rect[], x: number, y: number): number =>
  rects.findIndex((rect) => x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height);
