import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { presets } from "../../src/shot/presets/index.ts";

const readme = readFileSync("README.md", "utf8");

test.each(Object.entries(presets))("%s stands in the README with its picture and its title", (id, { title }) => {
  const picture = `src/app/dialogs/presets/pictures/${id}.webp`;
  expect(existsSync(picture)).toBe(true);
  expect(readme).toContain(`![](${picture})<br>**${title}**: `);
});
