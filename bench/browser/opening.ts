import type { Page } from "playwright-core";
import { hashOfShot } from "../../src/shot/text/link.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { median, readable, report } from "../compare.ts";
import type { Pages } from "./pages.ts";

const rounds = 14;

/**
 * From the address to the first picture: a link of the first shot with another title, against the bare address; and the
 * bare address against a bare three.js page.
 */
export async function benchOpening({ ours, bare, url }: Pages) {
  const link = url + (await hashOfShot({ ...presets.regression.shot, title: "linked" }));
  const page = await ours.context().newPage();
  const opened = [url, link, bare.url()];
  const times: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const taken: number[] = [];
    // In changing order, so that none always opens in another's wake.
    for (let i = 0; i < opened.length; i++) {
      const place = (i + round) % opened.length;
      taken[place] = await firstPicture(page, opened[place]!);
    }
    times.push(taken);
  }
  times.shift(); // the first round fills the browser's cache
  await page.close();
  const [plain, linked, alone] = [0, 1, 2].map((place) => times.map((taken) => taken[place]!)) as [
    number[],
    number[],
    number[],
  ];
  const ratio = (over: number[], under: number[]) => median(over.map((time, i) => time / under[i]!));
  const both = (over: number[], under: number[]) => `${readable(median(over))} and ${readable(median(under))} ms`;
  report("first picture from a link / from the plain address", ratio(linked, plain), both(linked, plain));
  report(
    "first picture of the page / of a bare three.js page",
    ratio(plain, alone),
    `target ≤ 1.3; ${both(plain, alone)}`,
  );
}

/** Milliseconds from the start of a navigation to the first frame drawn; the bare page draws it while it loads. */
async function firstPicture(page: Page, address: string): Promise<number> {
  await page.goto("about:blank"); // the same page with another hash would not be opened anew
  await page.goto(address);
  return page.evaluate(async () => {
    const isDrawn = () => globalThis.fallLine?.framesDrawn() > 0 || "orbit" in globalThis;
    while (!isDrawn()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}
