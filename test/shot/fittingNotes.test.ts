import { expect, test } from "vitest";
import { fittingClip } from "../../src/shot/settings/clip.ts";
import { fittingNotes } from "../../src/shot/settings/fittingNotes.ts";
import { formatIds } from "../../src/shot/settings/formats.ts";

const odd = { width: 161, height: 91, fps: 60 };

test.each(formatIds)("%s: there is a note exactly for what it cannot hold", (format) => {
  const asked = { ...odd, format };
  const held = fittingClip(asked);
  const changes = [held.width !== odd.width || held.height !== odd.height, held.fps !== odd.fps].filter(Boolean);
  expect(fittingNotes(asked)).toHaveLength(changes.length);
  expect(fittingNotes(held)).toEqual([]);
});

test("what becomes of it is said", () => {
  expect(fittingNotes({ ...odd, format: "mp4" })).toEqual([
    "MP4 (H.264) has even sizes only: 161 × 91 becomes 160 × 90.",
  ]);
  expect(fittingNotes({ ...odd, format: "gif" })).toEqual(["GIF has at most 50 frames a second: 60 becomes 50."]);
});
