/** The library `fall-line/react`: a shot as a component, and what reads and finds shots. */
export { FallLine, type FallLineProps } from "./FallLine.tsx";
export { decodeShot } from "../shot/decodeShot.ts";
export { shotFromHash } from "../shot/link.ts";
export { presetShot } from "../shot/presetShot.ts";
export type { Pane, Run, Shot, SurfaceSpec } from "../shot/shot.ts";
