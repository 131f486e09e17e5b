import { defaultsOf } from "../../core/settings/defaults.ts";
import type { Settings, Values } from "../../core/settings/setting.ts";

/** What a picture of a shot may hold besides the surface and its balls. */
export const partSettings = {
  title: { kind: "switch", label: "title", fallback: true },
  readout: { kind: "switch", label: "readout", fallback: true },
  loss: { kind: "switch", label: "loss chart", fallback: true },
  data: { kind: "switch", label: "data chart", fallback: true },
  legend: { kind: "switch", label: "colour bar", fallback: true },
  axes: { kind: "switch", label: "axes and labels", fallback: true },
  /** Of several panes or many runs: on the page it stands under the picture. */
  comparison: { kind: "switch", label: "comparison chart", fallback: true },
  gizmo: { kind: "switch", label: "orientation", fallback: true },
} as const satisfies Settings;

export type Parts = Values<typeof partSettings>;

/** Nothing left out of the page's own picture. */
export const everyPart: Parts = { ...defaultsOf(partSettings), comparison: false };
/** What a picture away from the page holds at first: nobody turns it. */
export const pictureParts: Parts = { ...defaultsOf(partSettings), gizmo: false };
