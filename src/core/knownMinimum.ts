import type { Surface } from "./surface.ts";

/** The lowest value of a surface, where its minima are known. */
export function knownMinimum({ value, minima, minimumLine }: Surface): number | null {
  const at = minima?.[0] ?? minimumLine?.through;
  return at ? value(...at) : null;
}
