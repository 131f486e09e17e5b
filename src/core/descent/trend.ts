/** Values that change by less than this share from one quarter of a run to the next go neither up nor down. */
const least = 0.01;

/** [quarters] how far the values are above a base on the average, in the second, third and last quarter of a run. */
function quarters(values: ArrayLike<number>, base: number): readonly [number, number, number] {
  const mean = (from: number, to: number) => {
    let sum = 0;
    for (let k = from; k < to; k++) sum += (values[k]! - base) / (to - from);
    return sum;
  };
  const at = (quarter: number) => Math.floor((quarter * values.length) / 4);
  return [mean(at(1), at(2)), mean(at(2), at(3)), mean(at(3), values.length)];
}

const lowest = (values: ArrayLike<number>): number => {
  let low = Infinity;
  for (let k = 0; k < values.length; k++) low = Math.min(low, values[k]!);
  return low;
};

/** Where the values of a run go after its first quarter: on the average up or down from each quarter to the next, or neither. */
export function trendOf(values: ArrayLike<number>, minimum: number | null): "up" | "down" | "none" {
  if (values.length < 8) return "down";
  const [second, third, last] = quarters(values, Math.min(minimum ?? Infinity, lowest(values)));
  if (third > (1 + least) * second && last > (1 + least) * third) return "up";
  return last < (1 - least) * third && third < (1 - least) * second ? "down" : "none";
}

/** Two rates that differ by less than this share are the same. */
const same = 0.05;
/** A rate that takes more than so many times the run to halve anything is not worth a word. */
const longest = 3;

/** In how many steps what a value is above its minimum halves, where that is the same all the time; else `null`. */
export function halvingSteps(values: ArrayLike<number>, minimum: number | null): number | null {
  if (minimum === null || values.length < 16) return null;
  const logs = quarters(values, minimum).map(Math.log2) as [number, number, number];
  const [early, late] = [logs[0] - logs[1], logs[1] - logs[2]];
  const isRegular = late > 0 && Math.abs(early - late) <= same * late;
  const steps = values.length / 4 / late;
  return isRegular && steps < longest * values.length ? steps : null;
}
