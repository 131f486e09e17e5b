import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { BadData } from "../terminal/failure.ts";
import { openBrowser } from "./openBrowser.ts";
import { serveApp, type Take } from "./serveApp.ts";

/** The built page, beside the folder of the built program. */
const appFolder = fileURLToPath(new URL("../app", import.meta.url));

interface Drawing<T> {
  /** SwiftShader, whatever graphics card there is. */
  readonly inSoftware: boolean;
  readonly take: Take;
  /** Lets the page send its bytes to `sendTo`. Answers what went wrong in the page, in words, or what it made. */
  readonly draw: (page: Page, sendTo: string) => Promise<T>;
}

/**
 * Opens the built page in a browser without a window, and lets it draw. Rejects with `BadData`: with why the bytes could
 * not be taken, if that was it, or why there is no page or no browser any longer.
 */
export async function drawInBrowser<T>({ inSoftware, take, draw }: Drawing<T>): Promise<T> {
  if (!existsSync(join(appFolder, "index.html")))
    throw new BadData(`the page is not built, and draws the pictures: npm run build makes it (in ${appFolder})`);
  let refusal: unknown = null;
  const browser = await openBrowser(inSoftware);
  const { url, sendTo, close } = await serveApp(appFolder, (bytes, position) =>
    take(bytes, position).catch((error: unknown) => {
      refusal ??= error;
      throw error;
    }),
  );
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 240 } }); // what the page shows itself is seen by nobody
    await page.goto(`${url}?embed`);
    return await draw(page, sendTo);
  } catch (error) {
    if (refusal !== null) throw refusal as Error;
    if (error instanceof BadData) throw error;
    throw new BadData(
      browser.isConnected()
        ? `the page failed: ${(error as Error).message.split("\n")[0]}`
        : "the browser ended before the file was whole: it was closed, or there was no memory left",
    );
  } finally {
    close();
    await browser.close();
  }
}
