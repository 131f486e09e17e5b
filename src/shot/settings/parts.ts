import { fallbacksOf, type Fields, type Values } from "./field.ts";

/** What a picture of a shot may hold besides the surface and its balls. */
export const partFields = {
  title: { kind: "switch", label: "title", fallback: true },
  readout: { kind: "switch", label: "readout", fallback: true },
  loss: { kind: "switch", label: "loss chart", fallback: true },
  data: { kind: "switch", label: "data chart", fallback: true },
  legend: { kind: "switch", label: "colour bar", fallback: true },
  axes: { kind: "switch", label: "axes and labels", fallback: true },
} as const satisfies Fields;

export type Parts = Values<typeof partFields>;

/** Nothing left out: the page's own picture. */
export const everyPart: Parts = fallbacksOf(partFields);
