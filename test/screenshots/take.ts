import type { Page } from "playwright-core";
import type { ScreenshotCase } from "./cases.ts";

/** The step that is shown: balls are on their way. */
const step = 40;
/** Pictures are kept so many times smaller than they are: enough to see what is wrong. */
const smaller = 3;

/** Shows a case in a page that has drawn, and answers its picture as a small WebP, in base64. */
export async function takeScreenshot(page: Page, { width, height }: ScreenshotCase): Promise<string> {
  // What comes after the first picture: the panel, charts, and in each pane its gizmo.
  for (const late of ["aside label", ".chart canvas"]) await page.locator(late).first().waitFor({ state: "attached" });
  await page.evaluate((to) => fallLine.seek(to), step);
  const later = () =>
    page.evaluate(() => new Promise<number>((tell) => setTimeout(() => tell(fallLine.framesDrawn()), 250)));
  let [before, now] = [-1, await later()];
  while (now !== before) [before, now] = [now, await later()];
  const png = (await page.screenshot({ animations: "disabled" })).toString("base64");
  return page.evaluate(
    async ([source, wide, high]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext("2d")!;
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, wide, high);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
    [png, Math.round(width / smaller), Math.round(height / smaller)] as const,
  );
}

/** How far apart two pictures are: on average, and in the worst of their tiles, in shares of black to white. 1 where sizes differ. */
export function compareScreenshots(page: Page, one: string, other: string): Promise<{ mean: number; worst: number }> {
  return page.evaluate(
    async (sources) => {
      const tile = 24;
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/webp;base64,${source}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return { mean: 1, worst: 1 };
      const columns = Math.ceil(a.width / tile);
      const sums = new Float64Array(columns * Math.ceil(a.height / tile));
      const counts = new Float64Array(sums.length);
      for (let y = 0; y < a.height; y++)
        for (let x = 0; x < a.width; x++) {
          const at = 4 * (y * a.width + x);
          const where = Math.floor(y / tile) * columns + Math.floor(x / tile);
          for (let channel = 0; channel < 3; channel++)
            sums[where]! += Math.abs(a.data[at + channel]! - b.data[at + channel]!) / (3 * 255);
          counts[where]!++;
        }
      return {
        mean: sums.reduce((sum, each) => sum + each, 0) / (a.width * a.height),
        worst: Math.max(...sums.map((sum, i) => sum / counts[i]!)),
      };
    },
    [one, other],
  );
}
