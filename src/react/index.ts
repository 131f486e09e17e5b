/** The library `fall-line/react`: a shot as a component, and what reads and finds shots. */
export { FallLine, type FallLineProps } from "./FallLine.tsx";
export { decodeShot } from "../shot/text/decodeShot.ts";
export { shotFromHash } from "../shot/text/link.ts";
export { presetShot } from "../shot/presets/presetShot.ts";
export type { Pane, Run, Shot } from "../shot/shot.ts";
export type { SurfaceSpec } from "../shot/problems/index.ts";
