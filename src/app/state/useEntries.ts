import type { Entry } from "../../shot/runs/entries.ts";
import { useStudioState } from "./useStudio.ts";

/** The runs that are drawn; the same array until the panes change. */
export const useEntries = (): readonly Entry[] => useStudioState((state) => state.prepared.shown);
