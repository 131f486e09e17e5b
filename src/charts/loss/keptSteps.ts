/**
 * The steps that a drawing of long series needs, in ascending order: the steps are cut into so many columns, and each
 * series keeps its lowest and its highest value of every column, its first and its last. Short series keep all.
 */
export function keptSteps(series: readonly ArrayLike<number>[], columns: number): readonly number[] {
  const length = Math.max(0, ...series.map((values) => values.length));
  if (length <= 2 * columns) return Array.from({ length }, (_, step) => step);
  const kept = new Uint8Array(length);
  for (const values of series) {
    if (values.length === 0) continue;
    kept[0] = kept[values.length - 1] = 1;
    for (let column = 0; column < columns; column++) {
      const from = Math.floor((column * length) / columns);
      const to = Math.min(Math.floor(((column + 1) * length) / columns), values.length);
      if (from >= to) break;
      let [lowest, highest] = [from, from];
      for (let step = from + 1; step < to; step++) {
        if (values[step]! < values[lowest]!) lowest = step;
        if (values[step]! > values[highest]!) highest = step;
      }
      kept[lowest] = kept[highest] = 1;
    }
  }
  const steps: number[] = [];
  for (let step = 0; step < length; step++) if (kept[step]) steps.push(step);
  return steps;
}
