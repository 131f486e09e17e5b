import type { Field, Fields } from "./field.ts";

/** How a shot is drawn. */
export const lookFields = {
  theme: { kind: "choice", label: "theme", options: { dark: "dark", light: "light" }, fallback: "dark" },
  colormap: {
    kind: "choice",
    label: "colour map",
    options: { viridis: "viridis", magma: "magma", cividis: "cividis", turbo: "turbo", diverging: "diverging" },
    fallback: "viridis",
  },
  resolution: {
    kind: "number",
    label: "grid resolution",
    min: 16,
    max: 1024,
    scale: "log",
    whole: true,
    fallback: 512,
  },
  contours: { kind: "switch", label: "contour lines", fallback: true },
  /** Interval between contour lines in the surface's unit, or in decades when `logContours`; 0 chooses a round one. */
  contourSpacing: { kind: "number", label: "spacing (0: auto)", min: 0, max: 1e6, scale: "linear", fallback: 0 },
  logContours: { kind: "switch", label: "log spacing", fallback: false },
  wireframe: { kind: "switch", label: "wireframe", fallback: false },
  trail: { kind: "switch", label: "trail", fallback: true },
  arrow: { kind: "switch", label: "gradient arrow", fallback: true },
  pin: { kind: "switch", label: "minimum pin", fallback: true },
  floor: { kind: "switch", label: "floor contours", fallback: true },
  sharedRange: { kind: "switch", label: "same scale", fallback: false },
} as const satisfies Fields;

type Value<F extends Field> = F extends { kind: "choice"; options: infer O }
  ? keyof O & string
  : F["fallback"] extends boolean
    ? boolean
    : number;

export type LookValues = { readonly [K in keyof typeof lookFields]: Value<(typeof lookFields)[K]> };
/** What is left out is the field's fallback. */
export type Look = Partial<LookValues>;

/** The look with every default filled in. */
export function resolveLook(look: Look): LookValues {
  const fallbacks = Object.fromEntries(Object.entries(lookFields).map(([name, field]) => [name, field.fallback]));
  return { ...(fallbacks as unknown as LookValues), ...look };
}
