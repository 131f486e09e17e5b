/** The middle value: what a few disturbed repeats do not move. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Seconds that a task takes. */
export function secondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

/**
 * Median of a's seconds over b's. Both are run in turn, so that whatever slows the machine down slows both, and in
 * changing order, so that neither always runs in the other's wake. The first rounds only warm up.
 */
export function ratioOf(a: () => unknown, b: () => unknown, rounds = 31): number {
  const ratios: number[] = [];
  for (let round = 0; round < rounds + 5; round++) {
    const isOdd = round % 2 === 1;
    const [ofA, ofB] = isOdd ? [secondsOf(b), secondsOf(a)].toReversed() : [secondsOf(a), secondsOf(b)];
    if (round >= 5) ratios.push(ofA! / ofB!);
  }
  return median(ratios);
}

/** Three significant digits, with commas between the thousands. */
export const readable = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString("en-US", { maximumFractionDigits: 6 });

/** Prints one line: `descent step, 1,000,000 rows / 5 rows: 1.02 × (target ≤ 1.3)`. */
export const report = (what: string, ratio: number, note = "") =>
  console.log(`${what}: ${readable(ratio)} ×${note && ` (${note})`}`);
