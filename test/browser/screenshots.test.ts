import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { screenshotCases, screenshotFile } from "../screenshots/cases.ts";
import { compareScreenshots, takeScreenshot } from "../screenshots/take.ts";
import { openPage } from "./page.ts";

// Reviewed pictures of the page. What changes them on purpose takes them anew, by `npm run screenshots`, and is looked at.

/** Other letters, and edges by another renderer, make less than this; a label, a chart or a panel that moves makes more. */
const most = { mean: 0.012, worst: 0.16 };

test.each(screenshotCases)("$name looks as it was reviewed", async (each) => {
  const { width, height, theme, address } = each;
  const { page, close } = await openPage({ viewport: { width, height }, colorScheme: theme, address });
  try {
    await page.waitForLoadState("networkidle");
    const taken = await takeScreenshot(page, each);
    const { mean, worst } = await compareScreenshots(
      page,
      readFileSync(screenshotFile(each)).toString("base64"),
      taken,
    );
    expect.soft(mean).toBeLessThan(most.mean);
    expect(worst).toBeLessThan(most.worst);
  } finally {
    await close();
  }
});
