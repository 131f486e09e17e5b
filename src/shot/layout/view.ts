import type { ScaleId } from "../../core/scale.ts";
import type { Domain } from "../../core/surface.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Pane, Shot } from "../shot.ts";
import { viewsOf, type CameraPose } from "./camera.ts";

// What of its surface a pane shows, and from where: as its shot says, or as suits the surface.

export const domainOf = (pane: Pane): Domain => pane.domain ?? surfaceOf(pane.surface).domain;
export const scaleOf = (pane: Pane): ScaleId => pane.scale ?? surfaceOf(pane.surface).defaults.scale;

export function cameraOf({ camera, panes, linkCameras }: Shot, index: number): CameraPose {
  const pane = panes[index]!;
  const chosen = linkCameras === false ? pane.camera : camera;
  return chosen ?? viewsOf(surfaceOf(pane.surface)).home;
}
