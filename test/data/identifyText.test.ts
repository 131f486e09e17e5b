import { expect, test } from "vitest";
import { identifyText } from "../../src/data/identifyText.ts";

test.each([
  ["text", [0x78, 0x2c, 0x79], { encoding: "utf-8" }],
  ["text with a byte order mark", [0xef, 0xbb, 0xbf, 0x78], { encoding: "utf-8" }],
  ["a spreadsheet's Unicode text", [0xff, 0xfe, 0x78, 0x00], { encoding: "utf-16le" }],
  ["the same, big-endian", [0xfe, 0xff, 0x00, 0x78], { encoding: "utf-16be" }],
  ["nothing", [], { encoding: "utf-8" }],
  [
    "a spreadsheet",
    [0x50, 0x4b, 0x03, 0x04, 0x14],
    { problem: "It is a spreadsheet or a zip archive, not CSV text: save the sheet as CSV first." },
  ],
  ["an image", [0x89, 0x50, 0x4e, 0x47, 0x00], { problem: "It is not a text file: choose a CSV file." }],
])("%s", (_, bytes, answer) => {
  expect(identifyText(Uint8Array.from(bytes))).toEqual(answer);
});
