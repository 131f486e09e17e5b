/**
 * The steps of a long series that a drawing needs, in ascending order: the first, the last, and of so many columns of
 * steps the lowest and the highest value of each. A short series keeps all.
 */
export function keptSteps(values: ArrayLike<number>, columns: number): readonly number[] {
  const { length } = values;
  if (length <= 2 * columns) return Array.from({ length }, (_, step) => step);
  const kept = [0];
  const keep = (step: number) => {
    if (step !== kept.at(-1)) kept.push(step);
  };
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * length) / columns);
    const to = Math.floor(((column + 1) * length) / columns);
    let [lowest, highest] = [from, from];
    for (let step = from + 1; step < to; step++) {
      if (values[step]! < values[lowest]!) lowest = step;
      if (values[step]! > values[highest]!) highest = step;
    }
    keep(Math.min(lowest, highest));
    keep(Math.max(lowest, highest));
  }
  keep(length - 1);
  return kept;
}
