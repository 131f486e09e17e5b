/** The largest |got − want| / (1 + |want|) over two series: what a tolerance is compared with. Throws when the lengths differ. */
export function worst(got: ArrayLike<number>, want: ArrayLike<number>): number {
  if (got.length !== want.length) throw new RangeError(`expected ${want.length} numbers, got ${got.length}`);
  return Array.from(want).reduce((most, w, i) => Math.max(most, Math.abs(got[i]! - w) / (1 + Math.abs(w))), 0);
}

/** The same for numbers of any size: the largest |got − want| / |want|. */
export function worstRatio(got: ArrayLike<number>, want: ArrayLike<number>): number {
  if (got.length !== want.length) throw new RangeError(`expected ${want.length} numbers, got ${got.length}`);
  return Array.from(want).reduce((most, w, i) => Math.max(most, got[i] === w ? 0 : Math.abs(got[i]! / w - 1)), 0);
}
