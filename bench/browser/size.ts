import type { Page } from "playwright-core";
import { readable, report } from "../compare.ts";
import type { Pages } from "./pages.ts";

/** What the page costs before anything is done with it. */
export async function reportSize({ ours, bare }: Pages) {
  const [ofOurs, ofBare] = [await heapBytes(ours), await heapBytes(bare)];
  report(
    "JavaScript heap after the first picture, the page / a bare three.js page",
    ofOurs / ofBare,
    `${readable(ofOurs / 1e6)} and ${readable(ofBare / 1e6)} MB`,
  );
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize + backingStorageSize; // and the typed arrays
}
