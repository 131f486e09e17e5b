import { describe, expect, test } from "vitest";
import { presets } from "../../src/shot/presets/index.ts";
import { fallLine, filesThere, useFallLine } from "./fallLine.ts";

useFallLine();

const record = (words: string) => fallLine("record", ...words.split(" "));
const camera = "option '--camera <kind>' argument";
const cameraHelp = "It must be still, turntable, turntable:20, travel or travel:home:top.";

describe("wrong use ends with status 2, one clear line and no file", () => {
  test.each([
    ["--surface sine", "required option '-o, --output <file>' not specified"],
    [
      "--surface sine -o a.avi",
      "the file's ending chooses the format, one of .mp4, .webm, .gif, .zip, .png: got a.avi",
    ],
    ["--surface sine -o mp4", "the file's ending chooses the format, one of .mp4, .webm, .gif, .zip, .png: got mp4"],
    ["--surface sine -o a.mp4 --format av1", "--format av1 makes a file that ends in .webm: got a.mp4"],
    [
      "--surface sine -o a.mp4 --width 8",
      "option '--width <number>' argument '8' is invalid. It must be a whole number from 16 to 4,096.",
    ],
    [
      "--surface sine -o a.mp4 --fps 29.97",
      "option '--fps <number>' argument '29.97' is invalid. It must be a whole number from 1 to 60.",
    ],
    [
      "--surface sine -o a.mp4 --theme grey",
      "option '--theme <dark|light>' argument 'grey' is invalid. Allowed choices are dark, light.",
    ],
    ["--surface sine -o a.mp4 --camera spin", `${camera} 'spin' is invalid. ${cameraHelp}`],
    ["--surface sine -o a.mp4 --camera still:1", `${camera} 'still:1' is invalid. ${cameraHelp}`],
    [
      "--surface sine -o a.mp4 --camera turntable:900",
      `${camera} 'turntable:900' is invalid. It must be a number from -360 to 360.`,
    ],
    [
      "--surface sine -o a.mp4 --camera travel:up",
      `${camera} 'travel:up' is invalid. Allowed choices are now, home, top, front, side.`,
    ],
    [
      "--surface sine -o a.mp4 --without logo",
      "option '--without <parts>' argument 'logo' is invalid. The parts are title, readout, loss, data, legend, axes, comparison, gizmo, charts.",
    ],
    [
      "--surface sine -o a.mp4 --frames 5",
      "option '--frames <from:to>' argument '5' is invalid. It must be two frames with a colon between them, like 0:100.",
    ],
    ["--surface sine -o a.mp4 --seconds 2 --frames 5:5", "--frames 5:5 is no part of the clip: its 60 frames are 0:60"],
    [
      "--surface sine -o a.mp4 --seconds 2 --frames 50:61",
      "--frames 50:61 is no part of the clip: its 60 frames are 0:60",
    ],
    ["--surface sine -o a.mp4 --seconds 2 --frames 60:", "--frames 60: is no part of the clip: its 60 frames are 0:60"],
    ["--surface sine -o a.png --frames 3:5", "a PNG holds one picture, not 2: record a .zip, or --frames 3:4"],
    ["--preset nosuch -o a.mp4", `there is no preset "nosuch": the presets are ${Object.keys(presets).join(", ")}`],
    [
      "--preset stability --surface sine -o a.mp4",
      "option '--preset <id>' cannot be used with option '--surface <id>'",
    ],
    ["--shot a.json --start 1,2 -o a.mp4", "option '--shot <file|link>' cannot be used with option '--start <x,y>'"],
    [
      "--shot a.json --preset stability -o a.mp4",
      "option '--shot <file|link>' cannot be used with option '--preset <id>'",
    ],
    ["-o a.mp4", "say what to draw: --shot, --preset, --surface, --data or --dataset"],
    [
      "--surface sine -o a.mp4 --steps 1000000",
      "panes[0].runs[0].steps: expected a whole number from 1 to 100,000, got 1000000",
    ],
  ])("%s", (words, line) => {
    expect(record(words)).toEqual({ status: 2, out: "", told: [`fall-line: ${line}`] });
    expect(filesThere()).toEqual(["cli"]);
  });
});

describe("what cannot be recorded ends with status 1, one clear line and no file", () => {
  test.each([
    ["nosuch/a.mp4", "nosuch/a.mp4: cannot be written: there is no such folder."],
    ["cli/fall-line.js/a.mp4", "cli/fall-line.js/a.mp4: cannot be written: its folder is a file."],
    ["/dev/null/a.mp4", "/dev/null/a.mp4: cannot be written: its folder is a file."],
  ])("to %s", (path, line) => {
    expect(record(`--surface sine -o ${path}`)).toEqual({ status: 1, out: "", told: [`fall-line: ${line}`] });
  });

  test("nor to any place, as long as the page is not built", () => {
    const { status, told } = record("--surface sine -o a.mp4");
    expect(status).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/^fall-line: the page is not built, and draws the pictures: npm run build makes it \(in /),
    ]);
    expect(filesThere()).toEqual(["cli"]);
  });
});
