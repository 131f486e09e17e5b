import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";

/** Vertices along an edge of the model. */
export const resolution = 40;

/** Every preset, with a model that is quick to write. */
export const modelShots: readonly (readonly [id: string, shot: Shot])[] = Object.entries(presets).map(
  ([id, { shot }]) => [id, { ...shot, look: { ...shot.look, resolution } }],
);

export const shotOf = (id: keyof typeof presets): Shot => modelShots.find(([name]) => name === id)![1];
