import type { Browser } from "playwright-core";
import { browserFlags } from "./browserFlags.ts";
import { BadData } from "../terminal/failure.ts";
import { findBrowser, howToInstall } from "./findBrowser.ts";

/** Starts an installed Chrome, Chromium or Edge without a window. Rejects with `BadData` where there is none, or it does not start. */
export async function openBrowser(inSoftware: boolean): Promise<Browser> {
  const { chromium } = await import("playwright-core").catch(() => {
    throw new BadData(
      "the package playwright-core is not installed, and drawing needs it: npm install playwright-core",
    );
  });
  const executablePath = findBrowser(chromium.executablePath());
  if (executablePath === undefined)
    throw new BadData(`drawing needs Chrome, Chromium or Edge, and none was found. ${howToInstall}`);
  // Signals are this program's to handle: it removes its file first.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  try {
    return await chromium.launch({ executablePath, args: browserFlags(inSoftware), ...signals });
  } catch (error) {
    throw new BadData(`${executablePath} did not start: ${(error as Error).message.split("\n")[0]}`);
  }
}
