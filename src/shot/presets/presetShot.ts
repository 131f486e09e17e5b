import { presets, type PresetId } from "./index.ts";
import type { Shot } from "../shot.ts";

/** The shot of a preset, or `null` for an id that none has. */
export const presetShot = (id: string): Shot | null =>
  Object.hasOwn(presets, id) ? presets[id as PresetId].shot : null;
