import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser.ts";
import { serveSite } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built page is served. */
    readonly pageUrl: string;
    /** The built command line, beside the built page. */
    readonly program: string;
    /** Where Playwright connects to the one browser that all test files share. */
    readonly browserEndpoint: string;
  }
}

/** Runs once before all browser tests, and its result once after them. */
export default async function setup({ provide }: TestProject) {
  const browser = await launchBrowser();
  const site = await serveSite().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  provide("browserEndpoint", browser.wsEndpoint());
  provide("pageUrl", site.url);
  provide("program", site.program);
  return async () => {
    await browser.close();
    await site.close();
  };
}
