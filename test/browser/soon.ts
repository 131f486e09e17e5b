import type { Page } from "playwright-core";
import { expect } from "vitest";

/** In milliseconds: what a busy machine may take. */
const longest = 20_000;

/** Asks again and again until an expectation holds. */
export function expectSoon(ask: () => unknown): ReturnType<typeof expect.poll> {
  return expect.poll(ask, { timeout: longest, interval: 30 });
}

/** Waits until what arrives late is there, panel and charts, and nothing moves any more. */
export async function settle(page: Page) {
  await page.locator("aside label").first().waitFor();
  await page.locator(".chart canvas").first().waitFor();
  const framesAfterTwoTicks = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      const [scene, labels] = document.querySelectorAll<HTMLCanvasElement>(".picture canvas");
      // While it moves it may have fewer pixels than what is written over it: then a frame is still to come.
      return scene && labels && scene.width < labels.width ? -2 : fallLine.framesDrawn();
    });
  const deadline = Date.now() + longest;
  let [before, now] = [-1, await framesAfterTwoTicks()];
  while (now !== before || now < 0) {
    if (Date.now() > deadline) throw new Error(`the page never came to rest: ${now} frames drawn`);
    [before, now] = [now, await framesAfterTwoTicks()];
  }
}

/** What the renderer holds once the page has given back what only moving pictures need. */
export const memoryAtRest = (page: Page) =>
  page.evaluate(async () => {
    let before = -1;
    while (fallLine.framesDrawn() !== before) {
      before = fallLine.framesDrawn();
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    return fallLine.memory();
  });
