import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BadData } from "../../src/cli/terminal/failure.ts";
import { writeOutFile } from "../../src/cli/files/outFile.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fall-line-"));
  path = join(folder, "a.bin");
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

test("bytes lie where they were written, and the file has its name when it is whole", async () => {
  const made = await writeOutFile(path, async ({ write, size }) => {
    await write(bytes(1, 2, 3), 2);
    await write(bytes(9), 0);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.a\.bin\.\d+\.part$/)]);
    return size();
  });
  expect(made).toBe(5);
  expect([...readFileSync(path)]).toEqual([9, 0, 1, 2, 3]);
  expect(readdirSync(folder)).toEqual(["a.bin"]);
});

test("what goes wrong leaves nothing, and what was there stays", async () => {
  writeFileSync(path, "before");
  const failing = writeOutFile(path, async ({ write }) => {
    await write(bytes(1, 2, 3), 0);
    throw new Error("the encoder is out of order");
  });
  await expect(failing).rejects.toThrow("the encoder is out of order");
  expect(readdirSync(folder)).toEqual(["a.bin"]);
  expect(readFileSync(path, "utf8")).toBe("before");
});

test("a folder or a device is not replaced", async () => {
  mkdirSync(path);
  for (const place of [path, "/dev/null"]) {
    const failing = writeOutFile(place, async () => expect.unreachable());
    await expect(failing).rejects.toThrow(new BadData(`${place}: cannot be written: it is no file.`));
  }
  expect(readdirSync(folder)).toEqual(["a.bin"]);
});
