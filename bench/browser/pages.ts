import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
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
  /** Of the scripts that ours had loaded when its first picture was drawn, as a server sends them. */
  readonly scriptBytes: number;
  close(): Promise<void>;
}

export async function openPages(): Promise<Pages> {
  const server = await launchBrowser();
  const [site, bareSite] = [await serveSite(), await serveBare()];
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const { page: ours, scriptBytes } = await openOurs(context, site.url);
  const { width, height } = (await ours.locator("canvas.scene").boundingBox())!;
  const bare = await context.newPage();
  await bare.goto(`${bareSite.url}bare.html?width=${width}&height=${height}`);
  return {
    ours,
    bare,
    width,
    height,
    scriptBytes,
    close: async () => {
      await server.close();
      await Promise.all([site.close(), bareSite.close()]);
    },
  };
}

async function openOurs(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    const isScript = new URL(response.url()).pathname.endsWith(".js");
    if (isScript)
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.addInitScript(noteFirstPicture);
  await page.goto(url);
  while (!(await page.evaluate(() => Boolean(globalThis.atFirstPicture)))) await setTimeout(50);
  const needed = await page.evaluate(() => globalThis.atFirstPicture);
  const scripts = await Promise.all([...sizes].map(async ([script, size]) => (needed.includes(script) ? size : 0)));
  return { page, scriptBytes: scripts.reduce((sum, size) => sum + size) };
}

declare global {
  /** The addresses of all that had been loaded when the first picture was drawn. */
  var atFirstPicture: readonly string[];
}

/** Runs in the page before its own scripts. */
function noteFirstPicture() {
  const look = () => {
    if (!(globalThis.fallLine?.framesDrawn() > 0)) return void requestAnimationFrame(look);
    globalThis.atFirstPicture = performance.getEntriesByType("resource").map(({ name }) => name);
  };
  look();
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
