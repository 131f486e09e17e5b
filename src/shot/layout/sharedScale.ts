import { scales } from "../../core/scale.ts";
import { surfaceOf } from "../problems/index.ts";
import { resolveLook } from "../settings/look.ts";
import type { Pane, Shot } from "../shot.ts";
import { domainOf, scaleOf } from "./view.ts";

const isSame = (of: (pane: Pane) => readonly unknown[], panes: readonly Pane[]) => {
  const first = of(panes[0]!);
  return panes.every((pane) => of(pane).every((value, i) => value === first[i]));
};

/** Whether several panes have one meaning of heights and colours: they show the same surface, or were asked to share a scale. */
export function sharesScale({ panes, look }: Pick<Shot, "panes" | "look">): boolean {
  if (panes.length < 2 || !isSame((pane) => [scaleOf(pane)], panes)) return false;
  const isOneSurface = isSame((pane) => {
    const { x, y } = domainOf(pane);
    return [surfaceOf(pane.surface), ...x, ...y];
  }, panes);
  return isOneSurface || resolveLook(look).sharedRange;
}

/** Whether several panes have the same axes, turned alike: then they are named in the first. */
export const sharesAxes = ({ panes, linkCameras }: Pick<Shot, "panes" | "linkCameras">): boolean =>
  panes.length > 1 && linkCameras !== false && isSame((pane) => surfaceOf(pane.surface).axes, panes);

/** What the colours of some panes mean. */
export function scaleTitle(panes: readonly Pane[]): string {
  const [first] = panes;
  const [, , name] = surfaceOf(first!.surface).axes;
  const common = isSame((pane) => [surfaceOf(pane.surface).axes[2]], panes) ? name : "value";
  const scale = scaleOf(first!);
  return scale === "linear" ? common : `${common} (${scales[scale].label})`;
}
