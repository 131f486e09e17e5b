import type { Page } from "playwright-core";
import type { Shot } from "../../src/shot/shot.ts";

interface Options {
  readonly frames?: readonly [from: number, to: number];
  readonly page?: string;
}

/** Records a shot on a page, as a script does, and brings the file here. */
export async function recordOn(page: Page, shot: Shot, options: Options = {}) {
  const { base64, ...recorded } = await page.evaluate(
    async ([what, how]) => {
      let file = new Uint8Array(1 << 16);
      let end = 0;
      const result = await fallLine.record(
        what,
        (bytes, position) => {
          end = Math.max(end, position + bytes.length);
          if (end > file.length) {
            const larger = new Uint8Array(2 * end);
            larger.set(file);
            file = larger;
          }
          file.set(bytes, position);
        },
        how,
      );
      const letters = Array.from(file.subarray(0, end), (byte) => String.fromCharCode(byte));
      return { ...result, base64: btoa(letters.join("")) };
    },
    [shot, options] as const,
  );
  return { ...recorded, bytes: Buffer.from(base64, "base64") };
}
