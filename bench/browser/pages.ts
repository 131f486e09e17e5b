import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { build, preview } from "vite";
import { launchBrowser } from "../../test/browser/browser.ts";
import { serveSite } from "../../test/browser/site.ts";

/** The page as it ships and a bare three.js page with a picture of the same size, side by side in one browser. */
export interface Pages {
  readonly ours: Page;
  readonly bare: Page;
  /** Of both pictures, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of ours. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openPages(): Promise<Pages> {
  const server = await launchBrowser();
  const [site, bareSite] = [await serveSite(), await serveBare()];
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const ours = await openOurs(context, site.url);
  const { width, height } = (await ours.locator("canvas.scene").boundingBox())!;
  const bare = await context.newPage();
  await bare.goto(`${bareSite.url}bare.html?width=${width}&height=${height}`);
  return {
    ours,
    bare,
    width,
    height,
    url: site.url,
    close: async () => {
      await server.close();
      await Promise.all([site.close(), bareSite.close()]);
    },
  };
}

async function openOurs(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  while (!(await page.evaluate("globalThis.fallLine?.framesDrawn() > 0"))) await setTimeout(50);
  return page;
}

/** Builds the bare page like ours, and serves it. */
async function serveBare() {
  const root = join("bench", "browser");
  const outDir = join(process.cwd(), "node_modules", ".cache", `bare-${process.pid}`);
  const input = join(root, "bare.html");
  const common = { configFile: false, root, logLevel: "warn" } as const;
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1500, rolldownOptions: { input } },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  return {
    url: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
