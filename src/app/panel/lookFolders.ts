import type { LookValues } from "../../shot/settings/look.ts";

/** Which settings of the look stand together in the panel. */
export const lookFolders: Readonly<Record<string, readonly (keyof LookValues)[]>> = {
  Surface: ["height", "opacity", "resolution", "colormap", "wireframe", "batchSurface"],
  Contours: ["contours", "contourSpacing", "logContours", "floor"],
  Marks: ["ballSize", "trail", "trailWidth", "arrow", "arrowSize", "stepArrows", "pin"],
  Comparison: ["sharedRange", "lossScale"],
  Page: ["theme", "titleSize"],
};
