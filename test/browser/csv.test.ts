import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palette } from "../../src/shot/settings/palette.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint, hueLike, readPicture, shareOf } from "./pixels.ts";
import { placesIn } from "./places.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 900, height: 600 } });
  await settle(opened.page);
});
afterAll(() => opened?.close());

const dialog = () => opened.page.getByRole("dialog");
const column = (axis: "x" | "y") =>
  dialog()
    .locator("label", { hasText: new RegExp(`^${axis}`) })
    .locator("select");
const notice = () => opened.page.locator("[role=status]").textContent();
const button = (name: string) => opened.page.getByRole("button", { name, exact: true });
const surface = (): Promise<SurfaceSpec> => opened.page.evaluate(() => fallLine.shot().panes[0]!.surface);

/** The data that the page shows, which must be the user's own. */
async function ownData() {
  const spec = await surface();
  if (spec.kind !== "data" || typeof spec.data === "string")
    throw new Error("the page shows no data of the user's own");
  return spec.data;
}

/** Drops a file on the page. */
async function drop(name: string, content: string | readonly number[]) {
  const bytes = typeof content === "string" ? [...Buffer.from(content)] : content;
  await opened.page.evaluate(
    ([fileName, fileBytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(fileBytes)], fileName));
      const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      const canvas = document.querySelector("canvas.scene")!;
      canvas.dispatchEvent(event("dragover"));
      canvas.dispatchEvent(event("drop"));
    },
    [name, bytes] as const,
  );
}

const isReader = (url: string) => /worker/.test(url);

describe("a good file", () => {
  test("what reads it is not there before it is needed", async () => {
    expect(opened.requests.filter(isReader)).toEqual([]);
    await drop("first.csv", "x,y\n1,2\n3,4\n");
    await button("Cancel").click();
    expect(opened.requests.filter(isReader)).toHaveLength(1);
  });

  test("dropped, it is offered with its columns, and the chosen two are fitted", async () => {
    const before = await fingerprint(opened.page);
    await drop("houses.csv", "street,area,rooms,price\nElm,1,2,1\nOak,2,3,3\nAsh,3,3,3\nFir,4,5,2\nYew,5,6,5\n");
    await expectSoon(() => dialog().textContent()).toMatch("5 rows, 3 numeric columns of 4.");
    expect(await column("x").locator("option").allTextContents()).toEqual(["area", "rooms", "price"]);
    expect(await dialog().textContent()).toMatch("All 5 rows are good.");
    await column("y").selectOption("price");
    await button("Fit a line").click();

    await dialog().waitFor({ state: "detached" });
    const data = await ownData();
    expect(data).toMatchObject({ label: "houses", xLabel: "area", yLabel: "price" });
    expect(data.moments).toMatchObject({ n: 5, meanX: 3, meanY: 2.8 }); // the tutorial's own numbers
    expect(await fingerprint(opened.page)).toBe(before);
    const chosen = opened.page.getByRole("combobox", { name: "data set" }).locator("option:checked");
    await expectSoon(() => chosen.textContent()).toBe("houses");
  });

  test("chosen with the file dialog, a real one changes surface, chart and verdict", async () => {
    const before = await fingerprint(opened.page);
    const asked = opened.page.waitForEvent("filechooser");
    await button("Open a CSV file…").click();
    await (await asked).setFiles("data/faithful.csv");
    await expectSoon(() => dialog().textContent()).toMatch("272 rows, 2 numeric columns of 2.");
    await button("Fit a line").click();
    await expectSoon(async () => (await ownData()).moments.n).toBe(272);
    expect(await fingerprint(opened.page)).not.toBe(before);
    const chart = opened.page.getByRole("img", { name: "waiting_min over eruptions_min" });
    await chart.waitFor();
  });

  test("semicolons, decimal commas and a byte order mark are read, and said", async () => {
    await drop("komma.csv", "\ufeffx;y\r\n1,5;2\r\n2,5;4\r\n3,5;6\r\n");
    await expectSoon(() => dialog().textContent()).toMatch("Commas are read as decimal points");
    await button("Fit a line").click();
    await expectSoon(async () => (await ownData()).moments.meanX).toBe(2.5);
  });

  test("cancelled, it changes nothing", async () => {
    const before = await surface();
    await drop("other.csv", "x,y\n1,2\n3,4\n");
    await button("Cancel").click();
    await dialog().waitFor({ state: "detached" });
    await drop("other.csv", "x,y\n1,2\n3,4\n");
    await dialog().waitFor();
    await opened.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await surface()).toEqual(before);
  });
});

describe("a bad file", () => {
  test("bad rows are counted, and named by line with what is wrong; the good ones are fitted", async () => {
    await drop("gaps.csv", "x,y\n1,2\n2,abc\n3,4\n4\n5,\n6,7\n");
    await expectSoon(() => dialog().textContent()).toMatch("3 good rows; 3 left out:");
    expect(await dialog().getByRole("listitem").allTextContents()).toEqual([
      'line 3: "y" is "abc", not a number',
      "line 5: 1 cell where the first row has 2",
      'line 6: "y" is empty',
    ]);
    await button("Fit a line").click();
    await expectSoon(async () => (await ownData()).moments.n).toBe(3);
  });

  const sentences: Readonly<Record<string, readonly [content: string | readonly number[], sentence: RegExp]>> = {
    "empty.csv": ["", /^empty.csv: The file is empty/],
    "header.csv": ["x,y\n", /column names but no rows/],
    "one.csv": ["x\n1\n2\n", /one column, and two are needed/],
    "words.csv": ["name,y\nElm,1\nOak,2\n", /two columns of numbers, .*only "y" is one/],
    "sheet.xlsx": [[0x50, 0x4b, 3, 4, 20, 0, 6, 0], /spreadsheet or a zip archive.*save the sheet as CSV/],
    "photo.csv": [[0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3], /not a text file/],
  };
  test.each(Object.entries(sentences))("%s: a sentence says what is wrong", async (name, [content, sentence]) => {
    const before = await surface();
    await drop(name, content);
    await expectSoon(() => dialog().getByRole("alert").textContent()).toMatch(sentence);
    expect(await button("Fit a line").count()).toBe(0);
    await dialog().locator(".actions").getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "detached" });
    expect(await surface()).toEqual(before);
  });

  test("with one good row, nothing can be fitted, and it says why", async () => {
    await drop("single.csv", "x,y\n1,2\n2,?\n");
    await expectSoon(() => dialog().getByRole("alert").textContent()).toMatch(/^At least two rows need a number/);
    expect(await button("Fit a line").isDisabled()).toBe(true);
    await button("Cancel").click();
  });

  test("x and y the same column: it says so, until another is chosen", async () => {
    await drop("pair.csv", "x,y\n1,2\n2,3\n");
    await column("y").selectOption("x");
    await expectSoon(() => dialog().getByRole("alert").textContent()).toMatch("choose two different columns");
    await column("y").selectOption("y");
    await expectSoon(() => button("Fit a line").isEnabled()).toBe(true);
    await button("Cancel").click();
  });
});

describe("all x equal", () => {
  test("the minimum is a line, said and drawn", async () => {
    await drop("upright.csv", "x,y\n2,1\n2,3\n2,5\n");
    await expectSoon(() => dialog().textContent()).toMatch("so the minimum is a line, not a point");
    await button("Fit a line").click();
    await expectSoon(async () => (await ownData()).label).toBe("upright");
    await settle(opened.page);

    const places = await placesIn(opened.page);
    const { domain } = places.plot;
    // b = 3 − 2 m: sought where it is inside the domain, away from its edges and from the ball with its trail.
    const spots = Array.from({ length: 20 }, (_, i) => domain.x[0] + ((i + 0.5) / 20) * (domain.x[1] - domain.x[0]))
      .map((m): [number, number] => [m, 3 - 2 * m])
      .filter(([, b]) => b > domain.y[0] && b < domain.y[1])
      .map((at) => ({ ...places.surface(at), radius: 3 }));
    expect(spots.length).toBeGreaterThan(8);
    const isLine = hueLike(palette.dark.accent);
    const marked = async () => {
      const scene = await readPicture(opened.page, "scene");
      return spots.filter((spot) => shareOf(scene, isLine, spot) > 0.2).length / spots.length;
    };
    expect(await marked()).toBeGreaterThan(0.8);
    await opened.page.evaluate(() => fallLine.edit((shot) => ({ ...shot, look: { pin: false } })));
    expect(await marked()).toBeLessThan(0.2);
  });

  test("standardising is refused with a sentence", async () => {
    await opened.page.locator("label[for='Problem.standardize']").last().click();
    await expectSoon(notice).toMatch("cannot be standardised");
    expect(await surface()).toMatchObject({ standardize: false });
    await expectSoon(() => opened.page.locator("#Problem\\.standardize").isChecked()).toBe(false);
    await button("Dismiss").click();
    await expectSoon(notice).toBe("");
  });
});

test("1,000,000 rows are read with progress, and the page answers all the while", async () => {
  const { gap, shares } = await opened.page.evaluate(async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `${i},${2 * i + (i % 7)},${Math.sin(i)},row ${i}`);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x,y,z,name\n", rows.join("\n")], "large.csv"));
    const heard = new Set<number>();
    let [longest, beat] = [0, performance.now()];
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    while (!document.querySelector("dialog select")) {
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - beat);
      beat = performance.now();
      const progress = document.querySelector<HTMLProgressElement>("dialog progress");
      if (progress) heard.add(progress.value);
    }
    return { gap: longest, shares: [...heard] };
  });
  console.log(`1,000,000 rows: the page paused for ${Math.round(gap)} ms at most; ${shares.length} steps of progress`);
  expect(gap).toBeLessThan(1000);
  expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(await dialog().textContent()).toMatch("1,000,000 rows, 3 numeric columns of 4.");

  await button("Fit a line").click();
  await expectSoon(async () => (await ownData()).moments.n).toBe(1_000_000);
  await settle(opened.page);
});

test("the rows that are offered are the good ones and those left out, short ones too", async () => {
  await drop("flats.csv", "area,price,city\n50,100,A\n60,abc,B\n70,140,C\n80,\n90,175,D\n");
  await expectSoon(() => dialog().textContent()).toMatch("5 rows, 2 numeric columns of 3.");
  expect(await dialog().textContent()).toMatch("3 good rows; 2 left out:");
  await button("Cancel").click();
  await dialog().waitFor({ state: "detached" });
});

test("nothing was wrong meanwhile", () => {
  expect(opened.problems).toEqual([]);
});
