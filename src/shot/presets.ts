import { methodPresets } from "./presets/methods.ts";
import type { Preset } from "./presets/parts.ts";
import { problemPresets } from "./presets/problems.ts";

/** The shots that come with Fall Line, by id. */
export const presets = { ...problemPresets, ...methodPresets } as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
