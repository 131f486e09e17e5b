import type { SurfaceId } from "../../core/surfaces/index.ts";
import { chooseSurface } from "../../shot/edits.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import type { SurfaceSpec } from "../../shot/shot.ts";
import { edit } from "./studio.ts";
import { getChosen } from "./useChosen.ts";

/** The tutorial's data: what the error of a line is shown with at first. */
export const tutorial = firstShot.panes[0]!.surface as Extract<SurfaceSpec, { kind: "data" }>;

/** A surface's place in the table: all errors of lines, whatever their data, have the same. */
export const surfaceIdOf = (spec: SurfaceSpec): SurfaceId => (spec.kind === "data" ? "mse" : spec.id);

/** Shows another surface of the table in the chosen pane. */
export const showSurface = (id: SurfaceId): void =>
  edit(chooseSurface(getChosen().index, id === "mse" ? tutorial : { kind: "function", id }));
