/** At most so many values of a list, evenly from its first; all of a short one. */
export function evenPick(values: ArrayLike<number>, most: number): number[] {
  const count = Math.min(values.length, most);
  return Array.from({ length: count }, (_, i) => values[Math.floor((i * values.length) / count)]!);
}
