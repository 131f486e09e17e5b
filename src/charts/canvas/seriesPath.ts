import { line } from "d3-shape";
import type { Rect } from "../../shot/layout/panes.ts";
import type { Places } from "./chartParts.ts";

type Place = Places[number];

/** A series as a path in an area: a line with its gaps, or dots of a radius. */
export function seriesPath(places: Places, area: Rect, radius?: number): Path2D {
  const path = new Path2D();
  const x = ([across]: Place) => area.x + nearby(across) * area.width;
  const y = ([, up]: Place) => area.y + (1 - nearby(up)) * area.height;
  const isThere = ([across, up]: Place) => !Number.isNaN(across) && !Number.isNaN(up);
  if (radius === undefined) {
    line<Place>()
      .defined(isThere)
      .x(x)
      .y(y)
      .context(path as unknown as CanvasRenderingContext2D)(places); // it draws on both alike
    return path;
  }
  for (const place of places.filter(isThere)) {
    path.moveTo(x(place) + radius, y(place));
    path.arc(x(place), y(place), radius, 0, 2 * Math.PI);
  }
  return path;
}

/** A place that may be far beyond the axis, brought near: huge coordinates would overflow the canvas. */
const nearby = (place: number) => Math.min(Math.max(place, -1), 2);
