import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Scripting } from "../../src/app/scripting.ts";
import { launchBrowser } from "../browser/browser.ts";
import { serveSite } from "../browser/site.ts";
import { screenshotCases, screenshotFile } from "./cases.ts";
import { compareScreenshots, takeScreenshot } from "./take.ts";

declare global {
  var fallLine: Scripting;
}

// npm run screenshots [-- NAME …]: takes the reviewed pictures anew, and writes a page that shows each beside the one before.
const wanted = process.argv.slice(2);
const review = "node_modules/.cache/screenshots/review.html";
const server = await launchBrowser();
const site = await serveSite();
const browser = await chromium.connect(server.wsEndpoint());
const rows: string[] = [];
try {
  for (const each of screenshotCases.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  )) {
    const { width, height, theme, address, name } = each;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
    const page = await context.newPage();
    await page.goto(new URL(address, site.url).href);
    await page.waitForLoadState("networkidle");
    const taken = await takeScreenshot(page, each);
    const file = screenshotFile(each);
    const before = existsSync(file) ? readFileSync(file).toString("base64") : null;
    const { mean, worst } = before ? await compareScreenshots(page, before, taken) : { mean: 1, worst: 1 };
    const said = before
      ? `${(100 * mean).toFixed(2)} % on average, ${(100 * worst).toFixed(0)} % in the worst tile`
      : "new";
    console.log(`${name}: ${said}`);
    const image = (source: string | null) => (source ? `<img src="data:image/webp;base64,${source}">` : "");
    rows.push(`<h2>${name}: ${said}</h2>${image(before)} ${image(taken)}`);
    mkdirSync("test/screenshots/pictures", { recursive: true });
    writeFileSync(file, Buffer.from(taken, "base64"));
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
  await server.close();
}
mkdirSync("node_modules/.cache/screenshots", { recursive: true });
writeFileSync(
  review,
  `<meta charset="utf-8"><style>body{font:14px sans-serif;background:#888}</style>${rows.join("\n")}`,
);
console.log(`Look at them in ${review}`);
