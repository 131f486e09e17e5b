import { existsSync } from "node:fs";
import { join } from "node:path";

/** What small pictures there are for the page's dialogs, how large they are, in pixels, and how heavy at most. */
export const pictureKinds = {
  surfaces: { width: 320, height: 200, mostBytes: 6_000 },
  presets: { width: 480, height: 300, mostBytes: 15_000 },
} as const;

export type PictureKind = keyof typeof pictureKinds;

export const pictureFolder = (kind: PictureKind): string => join("src", "app", "dialogs", kind, "pictures");
export const pictureFile = (kind: PictureKind, id: string): string => join(pictureFolder(kind), `${id}.webp`);
export const isMissing = (kind: PictureKind, id: string): boolean => !existsSync(pictureFile(kind, id));
