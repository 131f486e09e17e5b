import { setTimeout } from "node:timers/promises";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";
import { installProbe } from "./probe.ts";

/** The built page in a browser window of its own, with everything that it said and asked for. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors and failed requests, in the order in which they came. */
  readonly problems: readonly string[];
  /** Every address that was asked for, `data:` and `blob:` among them. */
  readonly requests: readonly string[];
  /** Takes a picture into `test/browser/shots/NAME.png`. */
  picture(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** What follows the page's address: `?stats`, `#…`. */
  readonly address?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Do not wait for the first picture: none will come, for instance because WebGL is missing. */
  readonly undrawn?: boolean;
}

/** Said by others than the page, and harmless. */
const harmless = [
  /THREE\.Clock: This module has been deprecated/, // react-three-fiber 9 still uses it
  /GPU stall due to ReadPixels/, // Chromium, whenever a picture is taken without a GPU
  /icon-[^/]*\.svg net::ERR_ABORTED/, // the tab's own icon, when a busy machine reloads before it has come
];

const small = { width: 1280, height: 720 };

let browser: Promise<Browser> | undefined;

/**
 * Opens the built page and waits for its first picture. Close it when done: without a GPU an open page that moves keeps
 * the cores busy, and the next one waits.
 */
export async function openPage({ address = "", before, undrawn, ...options }: OpenOptions = {}): Promise<OpenedPage> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  const context = await (await browser).newContext({ viewport: small, colorScheme: "dark", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  const report = (problem: string) => {
    if (!harmless.some((known) => known.test(problem))) problems.push(problem);
  };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) report(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => report(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => report(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(installProbe);
  if (before) await page.addInitScript(before);
  await page.goto(new URL(address, inject("pageUrl")).href);
  if (!undrawn) await untilDrawn(page, problems);
  return {
    page,
    problems,
    requests,
    picture: (name) => page.screenshot({ path: `test/browser/shots/${name}.png` }),
    close: () => context.close(),
  };
}

/** Waits for the first picture. When none comes, closes the page and rejects with what it said. */
async function untilDrawn(page: Page, problems: readonly string[]) {
  // Asked from here, not by a loop in the page: that would need `eval`, which the page's policy forbids.
  const isDrawn = () => page.evaluate("globalThis.fallLine?.framesDrawn() > 0");
  const deadline = Date.now() + 60_000;
  while (!(await isDrawn())) {
    if (Date.now() > deadline) {
      await page.context().close();
      throw new Error(`the page drew no first picture; it said:\n${problems.join("\n") || "(nothing)"}`);
    }
    await setTimeout(50);
  }
}
