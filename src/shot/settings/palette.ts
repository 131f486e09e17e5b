import type { LookValues } from "./look.ts";

export type ThemeId = LookValues["theme"];

/** The colours of one theme, as #rrggbb: what the scene, the charts and the page are painted with. */
export interface Theme {
  /** A vertical gradient. */
  readonly background: readonly [top: string, bottom: string];
  readonly text: string;
  /** Captions, ticks, axis titles, guides. */
  readonly secondary: string;
  /** Grid and separators: they carry no meaning of their own. */
  readonly hairline: string;
  readonly accent: string;
  /** [8] in the order of a pane's runs; the same hues in both themes, and apart for colour-blind readers. */
  readonly runColors: readonly string[];
}

export const palette = {
  dark: {
    background: ["#0b0e14", "#131824"],
    text: "#e6e9ef",
    secondary: "#9aa4b2",
    hairline: "#232a37",
    accent: "#5cc8ff",
    runColors: ["#ff5c8a", "#ffb000", "#3ddbd9", "#c792ea", "#ff7f50", "#9be564", "#4f9dff", "#f2f2f2"],
  },
  light: {
    background: ["#fbfbfd", "#eef1f6"],
    text: "#14181f",
    secondary: "#5b6573",
    hairline: "#d9dee6",
    accent: "#0a6fc2",
    runColors: ["#e0206c", "#946200", "#007d80", "#a06ac4", "#8c2c00", "#559a00", "#0053a8", "#2b2f36"],
  },
} as const satisfies Record<ThemeId, Theme>;

/** [8] one shape for each run: SVG paths about the origin, y down, of about the area of a circle of radius 1. */
export const runMarkers: readonly string[] = [
  "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z", // circle
  "M-.89,-.89H.89V.89H-.89Z", // square
  "M0,-1.33L1.18,0L0,1.33L-1.18,0Z", // diamond
  "M0,-1.4L1.27,.8H-1.27Z", // triangle
  "M0,1.4L1.27,-.8H-1.27Z", // triangle, point down
  "M-.4,-1.3H.4V-.4H1.3V.4H.4V1.3H-.4V.4H-1.3V-.4H-.4Z", // plus
  "M-1.2,-.64L-.64,-1.2L0,-.57L.64,-1.2L1.2,-.64L.57,0L1.2,.64L.64,1.2L0,.57L-.64,1.2L-1.2,.64L-.57,0Z", // cross
  "M0,-1.5L.39,-.54L1.43,-.46L.63,.2L.88,1.21L0,.66L-.88,1.21L-.63,.2L-1.43,-.46L-.39,-.54Z", // star
];

export const fontFamily = '"Inter Variable", system-ui, sans-serif';

/** In CSS pixels. */
export const fontSizes = { small: 12, body: 13, lead: 15, title: 20, display: 28 } as const;
