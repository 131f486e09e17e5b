/** Keeps what was made last, so many things at most, by what each was made from; makes what it does not have. */
export function lruCache<V>(most: number): (from: readonly unknown[], make: () => V) => V {
  let kept: { readonly from: readonly unknown[]; readonly value: V }[] = [];
  return (from, make) => {
    const known = kept.find((each) => each.from.every((part, i) => Object.is(part, from[i])));
    if (known && known === kept[0]) return known.value;
    const entry = known ?? { from, value: make() };
    kept = [entry, ...kept.filter((other) => other !== entry)].slice(0, most);
    return entry.value;
  };
}
