import { line } from "d3-shape";
import type { Rect } from "../../shot/layout/panes.ts";
import type { Places } from "./chartParts.ts";

type Place = Places[number];

/** A series as a path in an area: a line with gaps where there is nothing, or dots of a radius. */
export function seriesPath(places: Places, area: Rect, radius?: number): Path2D {
  const path = new Path2D();
  const x = (place: Place) => area.x + place![0] * area.width;
  const y = (place: Place) => area.y + (1 - place![1]) * area.height;
  if (radius === undefined) {
    line<Place>()
      .defined((place) => place !== null)
      .x(x)
      .y(y)
      .context(path as unknown as CanvasRenderingContext2D)(places); // it draws on both alike
    return path;
  }
  for (const place of places) {
    if (!place) continue;
    path.moveTo(x(place) + radius, y(place));
    path.arc(x(place), y(place), radius, 0, 2 * Math.PI);
  }
  return path;
}
