import { formatShort } from "../../core/format.ts";
import type { Axis } from "./axis.ts";
import { evenTicks } from "./evenTicks.ts";
import type { Range } from "./niceRange.ts";

/** An even axis over a range (low < high). Its labels have as many digits as tell neighbouring ticks apart. */
export function linearAxis(title: string, [low, high]: Range): Axis {
  const place = (value: number) => (value - low) / (high - low);
  return {
    title,
    place,
    ticks: (most) => {
      const { step, values } = evenTicks([low, high], most);
      const digits = 1 + Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)) / step));
      return values.map((value) => ({
        place: place(value),
        label: formatShort(value, Math.min(Math.max(digits, 1), 15)),
      }));
    },
  };
}
