import { defaultsOf } from "../../core/settings/defaults.ts";
import type { Settings, Values } from "../../core/settings/setting.ts";

/** How a shot is drawn. */
export const lookSettings = {
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
  /** Of the box: its shape, not its values. */
  height: { kind: "number", label: "height ×", min: 0.25, max: 2.5, scale: "log", fallback: 1 },
  opacity: {
    kind: "number",
    label: "opacity",
    note: "less than 1 shows what is behind the surface through it",
    min: 0.1,
    max: 1,
    fallback: 1,
  },
  contours: { kind: "switch", label: "contour lines", fallback: true },
  /** Interval between contour lines in the surface's unit, or in decades when `logContours`; 0 chooses a round one. */
  contourSpacing: { kind: "number", label: "spacing (0: auto)", min: 0, max: 1e6, fallback: 0 },
  logContours: { kind: "switch", label: "log spacing", fallback: false },
  wireframe: { kind: "switch", label: "wireframe", fallback: false },
  ballSize: { kind: "number", label: "ball size ×", min: 0.4, max: 3, scale: "log", fallback: 1 },
  trail: { kind: "switch", label: "trail", fallback: true },
  trailWidth: { kind: "number", label: "trail width ×", min: 0.4, max: 4, scale: "log", fallback: 1 },
  arrow: { kind: "switch", label: "gradient arrow", fallback: true },
  arrowSize: { kind: "number", label: "arrow size ×", min: 0.4, max: 3, scale: "log", fallback: 1 },
  stepArrows: {
    kind: "switch",
    label: "step arrows",
    note: "−gradient as the step saw it, the method's own direction, the step itself, where a search looked, and the circle that a trust region stays in",
    fallback: false,
  },
  pin: { kind: "switch", label: "minimum pin", fallback: true },
  batchSurface: {
    kind: "switch",
    label: "batch's surface",
    note: "the error over the rows of this step's mini-batch, as a sheet over the surface",
    fallback: false,
  },
  floor: {
    kind: "switch",
    label: "floor",
    note: "the surface seen from above as a map under it, with the shadows of trails and balls",
    fallback: true,
  },
  titleSize: { kind: "number", label: "title size ×", min: 0.6, max: 2.5, scale: "log", fallback: 1 },
  lossScale: {
    kind: "choice",
    label: "loss chart",
    options: { auto: "as suits it", linear: "linear", log: "logarithmic" },
    note: "as suits it: logarithmic where the values span more than two decades",
    fallback: "auto",
  },
  sharedRange: { kind: "switch", label: "same scale", fallback: false },
} as const satisfies Settings;

export type LookValues = Values<typeof lookSettings>;
/** What is left out is the field's fallback. */
export type Look = Partial<LookValues>;

const fallbacks = defaultsOf(lookSettings);

/** The look with every default filled in. */
export const resolveLook = (look: Look): LookValues => ({ ...fallbacks, ...look });
