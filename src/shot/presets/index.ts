import { methodPresets } from "./methods.ts";
import type { Preset } from "./parts.ts";
import { problemPresets } from "./problems.ts";

/** The shots that come with Fall Line, by id. */
export const presets = { ...problemPresets, ...methodPresets } as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
