import { surfaceOf } from "../problems/index.ts";
import type { Prepared } from "../prepare.ts";
import { resolveLook } from "../settings/look.ts";
import { everyPart, type Parts } from "../settings/parts.ts";
import type { CameraPose } from "./camera.ts";
import { compose } from "./composition.ts";
import type { Seen } from "./fit.ts";
import { framedOf } from "./framed.ts";
import { homeOf } from "./home.ts";
import { layOut } from "./layOut.ts";
import { chosenCamera } from "./view.ts";

/** The stage of every pane in a picture of a size, in pixels of the layout, and what it shows. */
export function seenIn(
  { shot, shown }: Prepared,
  width: number,
  height: number,
  parts: Parts = everyPart,
): readonly Seen[] {
  const { panes: rects, paneParts } = layOut({ shot, shown }, width, height, parts);
  const { height: stretch } = resolveLook(shot.look);
  return shot.panes.map((pane, i) => {
    const runs = shown.filter((entry) => entry.pane === i).length;
    const { stage } = compose(rects[i]!.width, rects[i]!.height, rects.length, runs, paneParts);
    return { framed: framedOf(pane, rects[i]!.width, stretch), stage: { ...stage, labelled: parts.axes } };
  });
}

/** Where the panes are looked at from unless somebody chose. Panes whose cameras are linked have one home, ribbons another. */
export function homesOf(prepared: Prepared, seen: readonly Seen[]): readonly CameraPose[] {
  const { shot } = prepared;
  const variables = shot.panes.map(({ surface }) => surfaceOf(surface).variables);
  return seen.map((_, pane) => {
    const together =
      shot.linkCameras === false ? [pane] : variables.flatMap((each, i) => (each === variables[pane] ? [i] : []));
    return homeOf(prepared, together, seen[together[0]!]!);
  });
}

/** Where the panes are looked at from: as was chosen, or from home. */
export const camerasOf = (
  prepared: Prepared,
  seen: readonly Seen[],
  homes = homesOf(prepared, seen),
): readonly CameraPose[] => homes.map((home, pane) => chosenCamera(prepared.shot, pane) ?? home);
