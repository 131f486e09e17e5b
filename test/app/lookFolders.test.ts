import { expect, test } from "vitest";
import { lookFolders } from "../../src/app/panel/lookFolders.ts";
import { lookSettings } from "../../src/shot/settings/look.ts";

test("every setting of the look stands in one folder of the panel", () => {
  expect(Object.values(lookFolders).flat().toSorted()).toEqual(Object.keys(lookSettings).toSorted());
});
