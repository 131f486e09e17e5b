import type { Page } from "playwright-core";
import { hashOfShot } from "../../src/shot/text/link.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { median, readable, report } from "../compare.ts";
import type { Pages } from "./pages.ts";

const rounds = 14;

/** From the address to the first picture: a link of the first shot with another title, against the bare address. */
export async function benchOpening({ ours, url }: Pages) {
  const link = url + (await hashOfShot({ ...presets.regression.shot, title: "linked" }));
  const page = await ours.context().newPage();
  const times: { readonly plain: number; readonly linked: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    // In changing order, so that neither always opens in the other's wake.
    const [first, second] = round % 2 === 0 ? [url, link] : [link, url];
    const taken = [await firstPicture(page, first), await firstPicture(page, second)] as const;
    const [plain, linked] = round % 2 === 0 ? taken : taken.toReversed();
    times.push({ plain, linked });
  }
  times.shift(); // the first round fills the browser's cache
  await page.close();
  report(
    "first picture from a link / from the plain address",
    median(times.map(({ plain, linked }) => linked / plain)),
    `${readable(median(times.map(({ linked }) => linked)))} and ${readable(median(times.map(({ plain }) => plain)))} ms`,
  );
}

/** Milliseconds from the start of a navigation to the first frame drawn. */
async function firstPicture(page: Page, address: string): Promise<number> {
  await page.goto("about:blank"); // the same page with another hash would not be opened anew
  await page.goto(address);
  return page.evaluate(async () => {
    while (!(globalThis.fallLine?.framesDrawn() > 0)) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}
