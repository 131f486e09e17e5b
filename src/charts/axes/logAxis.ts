import { formatShort } from "../../core/format.ts";
import type { Axis, Tick } from "./axis.ts";
import { powerOfTen } from "./superscript.ts";

/** A logarithmic axis from 10^low to 10^high (low < high); what is smaller lies at its low end. */
export function logAxis(title: string, low: number, high: number): Axis {
  const placeOf = (exponent: number) => (exponent - low) / (high - low);
  const tick = (digit: number, exponent: number, label: string): Tick => ({
    place: placeOf(exponent + Math.log10(digit)),
    label,
  });

  /** Powers of ten with so many decades between them. */
  const powers = (stride: number): readonly Tick[] => {
    const exponents = multiples(stride);
    const plain = exponents.every((exponent) => exponent >= -2 && exponent <= 4);
    return exponents.map((exponent) =>
      tick(1, exponent, plain || exponent === 0 || exponent === 1 ? formatShort(10 ** exponent) : powerOfTen(exponent)),
    );
  };
  const multiples = (stride: number) => {
    const first = Math.ceil(low / stride);
    return Array.from({ length: Math.max(0, Math.floor(high / stride) - first + 1) }, (_, i) => (first + i) * stride);
  };
  /** 1, 2 and 5 of every decade. */
  const digits = (): readonly Tick[] =>
    Array.from({ length: Math.floor(high) - Math.floor(low) + 1 }, (_, i) => Math.floor(low) + i)
      .flatMap((exponent) =>
        [1, 2, 5].map((digit) => tick(digit, exponent, formatShort(Number(`${digit}e${exponent}`)))),
      )
      .filter(({ place }) => place >= 0 && place <= 1);

  return {
    title,
    place: (value) => (value > 0 ? Math.max(0, placeOf(Math.log10(value))) : 0),
    ticks: (most) =>
      [digits(), ...strides.map(powers)].find((ticks) => ticks.length <= most) ?? powers(strides.at(-1)!),
  };
}

const strides = [1, 2, 3, 5, 10, 20, 50, 100, 200, 400];
