import { expect, test } from "vitest";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { fallLine, filesThere, useFallLine } from "./fallLine.ts";

useFallLine();

const ids = (table: object) => Object.keys(table).join(", ");
const both = "give shots, or --surfaces and --optimizers, or --pane and --run: one of the three";

test.each([
  ["#preset=stability", 2, "required option '-o, --output <file>' not specified"],
  ["#preset=stability -o a.mp4", 2, "a sheet is a .png, got a.mp4"],
  ["-o a.png", 2, both],
  ["#preset=stability --surfaces sine -o a.png", 2, both],
  ["--surfaces sine,nosuch -o a.png", 2, `there is no surface "nosuch": the surfaces are ${ids(surfaces)}`],
  ["--optimizers gd,nosuch -o a.png", 2, `there is no optimizer "nosuch": the optimizers are ${ids(optimizers)}`],
  [
    "#preset=stability --at half -o a.png",
    2,
    "option '--at <step>' argument 'half' is invalid. It must be a whole number, at least 0.",
  ],
  [
    "#preset=stability --width 1e5 -o a.png",
    2,
    "option '--width <pixels>' argument '1e5' is invalid. It must be a whole number, at least 64 and at most 4096.",
  ],
  ["nosuch.json -o a.png", 1, "nosuch.json: cannot be read: there is no such file."],
])("sheet %s ends with status %i and one clear line", (words, status, line) => {
  expect(fallLine("sheet", ...words.split(" "))).toEqual({ status, out: "", told: [`fall-line: ${line}`] });
  expect(filesThere()).toEqual(["cli"]);
});
