import type { ScaleId } from "../../core/scale.ts";
import type { Domain } from "../../core/surface.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Pane, Shot } from "../shot.ts";
import type { CameraPose } from "./camera.ts";

// What of its surface a pane shows: as its shot says, or as suits the surface.

export const domainOf = (pane: Pick<Pane, "surface" | "domain">): Domain =>
  pane.domain ?? surfaceOf(pane.surface).domain;
export const scaleOf = (pane: Pick<Pane, "surface" | "scale">): ScaleId =>
  pane.scale ?? surfaceOf(pane.surface).defaults.scale;

/** The pose that was chosen for a pane; without one it is looked at from home. */
export const chosenCamera = ({ camera, panes, linkCameras }: Shot, index: number): CameraPose | undefined =>
  linkCameras === false ? panes[index]!.camera : camera;
