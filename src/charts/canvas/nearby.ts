/** A place that may be far beyond the axis, brought near: huge coordinates would overflow the canvas. */
export const nearby = (place: number): number => Math.min(Math.max(place, -1), 2);
