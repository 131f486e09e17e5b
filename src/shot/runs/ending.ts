import type { ClipValues } from "../settings/clip.ts";

/** What files are called behind their last point. */
export type Ending = "mp4" | "webm" | "gif" | "zip" | "png";

/** What a file of a format ends with. */
export const endingOfFormat = (format: ClipValues["format"]): Ending => (format === "av1" ? "webm" : format);
