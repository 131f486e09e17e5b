/** A round value: see `Axis.place`. */
export interface Tick {
  readonly place: number;
  readonly label: string;
}

/** One axis of a chart: what it is called, where a value lies along it, and where its ticks are. */
export interface Axis {
  readonly title: string;
  /** Where a value lies: 0 at the low end of the axis, 1 at the high end; outside of them it is beyond an end. */
  place(value: number): number;
  /** Round values within the axis, in ascending order, at most so many (≥ 2). */
  ticks(most: number): readonly Tick[];
}
