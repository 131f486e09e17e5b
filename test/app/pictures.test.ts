import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { pictureFile, pictureFolder, pictureKinds, type PictureKind } from "../pictures/kinds.ts";

const ids: Readonly<Record<PictureKind, readonly string[]>> = {
  surfaces: Object.keys(surfaces),
  presets: Object.keys(presets),
};

// `npm run pictures` takes those that are missing.
describe.each(Object.entries(ids) as [PictureKind, readonly string[]][])("%s", (kind, wanted) => {
  const { width, height, mostBytes } = pictureKinds[kind];

  test("each has its picture, and each picture belongs to one", () => {
    expect(readdirSync(pictureFolder(kind)).toSorted()).toEqual(wanted.map((id) => `${id}.webp`).toSorted());
  });

  test.each(wanted)("%s: a WebP of its kind's size, and no heavier than that allows", (id) => {
    const bytes = readFileSync(pictureFile(kind, id));
    expect([bytes.toString("latin1", 0, 4), bytes.toString("latin1", 8, 16)]).toEqual(["RIFF", "WEBPVP8 "]);
    // Of a lossy picture: 14 bits each at the end of its frame's header.
    expect([bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]).toEqual([width, height]);
    expect(bytes.length).toBeLessThanOrEqual(mostBytes);
  });
});
