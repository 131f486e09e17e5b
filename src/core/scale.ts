/** How a value becomes a height: see `heightScale`. */
export const scales = {
  linear: { label: "linear", note: "height is the value" },
  log: { label: "log", note: "height is the logarithm of the value above the lowest one" },
  symlog: { label: "symlog", note: "linear near zero, logarithmic on both sides" },
} as const;

export type ScaleId = keyof typeof scales;
