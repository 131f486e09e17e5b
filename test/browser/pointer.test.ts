import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import type { CameraPose } from "../../src/shot/layout/camera.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { placesIn } from "./places.ts";
import { compose } from "../../src/shot/layout/composition.ts";
import { gizmoSize } from "../../src/shot/layout/gizmo.ts";
import { expectSoon, settle } from "./soon.ts";

/** From where the first shot is looked at. */
let home!: CameraPose;
const viewport = { width: 900, height: 600 };
let opened: OpenedPage;
const shot = () => opened.page.evaluate(() => fallLine.shot());
const camera = async (): Promise<CameraPose> => {
  await settle(opened.page);
  return opened.page.evaluate(() => fallLine.cameras()[0]!);
};
const start = async () => (await shot()).panes[0]!.runs[0]!.start;
const step = () => opened.page.evaluate(() => fallLine.step());

/** Back to the first shot, at rest. */
async function begin() {
  await opened.page.evaluate((first) => {
    fallLine.edit(() => first);
    fallLine.seek(0);
  }, firstShot);
  await settle(opened.page);
  home = await camera();
}

/** A place of the picture in the window. */
async function pixelOf(at: Vec2 | "ball"): Promise<[x: number, y: number]> {
  const places = await placesIn(opened.page);
  const { x, y } = at === "ball" ? places.ball(0) : places.surface(at);
  return [Math.round(places.picture.x + x), Math.round(places.picture.y + y)];
}

/** How far apart two neighbouring pixels are on the surface at a point, at most. */
async function toleranceAt([m, b]: Vec2): Promise<number> {
  const { surface } = await placesIn(opened.page);
  const here = surface([m, b]);
  const pixelsPer = (there: { x: number; y: number }) => Math.hypot(there.x - here.x, there.y - here.y) / 1e-3;
  return 1.5 / Math.min(pixelsPer(surface([m + 1e-3, b])), pixelsPer(surface([m, b + 1e-3])));
}

async function expectStartAt(at: Vec2) {
  const tolerance = await toleranceAt(at);
  await expectSoon(async () => {
    const [m, b] = (await start()) ?? [NaN, NaN];
    return Math.max(Math.abs(m - at[0]), Math.abs(b - at[1]));
  }).toBeLessThan(tolerance);
}

describe("mouse and keys", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport, reducedMotion: "reduce" });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());
  beforeEach(begin);

  test.each<Vec2>([
    [0.4, 1.5],
    [0.9, 0],
    [1.2, 1.2],
  ])("a click on the surface at (%f, %f) starts the descent there", async (...at) => {
    await opened.page.evaluate(() => fallLine.seek(20));
    await opened.page.mouse.click(...(await pixelOf(at)));
    await expectStartAt(at);
    expect(await step()).toBe(0);
    expect(await camera()).toEqual(home);
  });

  test("a click beside the surface starts nothing", async () => {
    const { picture } = await placesIn(opened.page);
    await opened.page.mouse.click(picture.x + picture.width - 150, picture.y + 80);
    await settle(opened.page);
    expect(await shot()).toEqual(firstShot);
  });

  test("the ball can be dragged to another start", async () => {
    const { mouse } = opened.page;
    await mouse.move(...(await pixelOf("ball")));
    await mouse.down();
    await mouse.move(...(await pixelOf([0.5, 1])), { steps: 3 });
    await mouse.move(...(await pixelOf([0.9, 0.5])), { steps: 3 });
    await mouse.up();
    await expectStartAt([0.9, 0.5]);
    expect((await shot()).camera).toBeUndefined();
  });

  test("a drag elsewhere orbits, and starts nothing", async () => {
    const { mouse } = opened.page;
    const [x, y] = await pixelOf([0.9, 0]);
    const before = await camera();
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 60, y + 20, { steps: 4 });
    await mouse.up();
    await expectSoon(async () => (await camera()).azimuth).toBeLessThan(before.azimuth - 0.2);
    const after = await camera();
    expect(after.elevation).toBeGreaterThan(before.elevation + 0.05);
    expect(after.target).toEqual(before.target);
    expect(after.zoom).toBeLessThanOrEqual(1); // the box goes on fitting
    expect(await start()).toBeUndefined();
  });

  test.each(["right", "middle"] as const)(
    "a drag with the %s button pans, and its click starts nothing",
    async (button) => {
      const { mouse } = opened.page;
      const [x, y] = await pixelOf([0.9, 0]);
      const before = await camera();
      await mouse.move(x, y);
      await mouse.down({ button });
      await mouse.move(x + 60, y - 30, { steps: 4 });
      await mouse.up({ button });
      await expectSoon(async () => (await camera()).target).not.toEqual(before.target);
      const { target, ...turned } = await camera();
      expect(turned).toEqual({ azimuth: before.azimuth, elevation: before.elevation, zoom: before.zoom });
      expect(target[1]).toBeLessThan(before.target[1]); // the picture goes up with the hand
      await mouse.click(x, y, { button });
      await settle(opened.page);
      expect(await start()).toBeUndefined();
    },
  );

  test("the right button opens no menu over the picture", async () => {
    const isPrevented = await opened.page
      .locator("canvas.scene")
      .evaluate((canvas) => !canvas.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true })));
    expect(isPrevented).toBe(true);
  });

  test("the wheel zooms", async () => {
    const { mouse } = opened.page;
    await mouse.move(...(await pixelOf([0.9, 0])));
    await mouse.wheel(0, -300);
    await expectSoon(async () => (await camera()).zoom).toBeGreaterThan(1.1 * home.zoom);
    for (let i = 0; i < 3; i++) await mouse.wheel(0, 300);
    await expectSoon(async () => (await camera()).zoom).toBeLessThan(0.9 * home.zoom);
  });

  test("a wheel with Ctrl zooms once, the pane under it alone where cameras are not linked, and not the page", async () => {
    const { page } = opened;
    await page.evaluate(() =>
      fallLine.edit((now) => ({ ...now, linkCameras: false, panes: [now.panes[0]!, now.panes[0]!] })),
    );
    await settle(page);
    const zooms = () => page.evaluate(() => [fallLine.cameras().map(({ zoom }) => zoom), visualViewport!.scale]);
    const { x, y, width, height } = (await page.locator(".picture").boundingBox())!;
    await page.mouse.move(x + 0.75 * width, y + height / 2);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -500);
    await page.keyboard.up("Control");
    await expectSoon(zooms).toEqual([[1, 1.3], 1]);
  });

  test("a double click resets the view, and nothing else", async () => {
    await opened.page.mouse.move(...(await pixelOf([0.9, 0])));
    await opened.page.mouse.wheel(0, -300);
    await expectSoon(async () => (await camera()).zoom).toBeGreaterThan(home.zoom);
    await opened.page.evaluate(() => fallLine.seek(20));
    await settle(opened.page);
    await opened.page.mouse.dblclick(...(await pixelOf([0.9, 0])));
    await expectSoon(async () => (await shot()).camera).toBeUndefined();
    expect(await shot()).toEqual(firstShot);
    expect(await step()).toBe(20);
  });

  test("two quick clicks in two places start twice", async () => {
    const [first, second] = [await pixelOf([0.4, 1.5]), await pixelOf([0.9, 0])];
    await opened.page.mouse.click(...first);
    await opened.page.mouse.click(...second);
    await expectStartAt([0.9, 0]);
  });

  test("keys and buttons go to the standard views", async () => {
    const { keyboard } = opened.page;
    const press = (name: string | RegExp) => opened.page.getByRole("button", { name, exact: true }).click();
    const click = async (name: string) => {
      if (name === "Reset") return press(name);
      await press("View");
      await press(new RegExp(`^${name} \\(`));
    };
    const views = async () => {
      const { azimuth, elevation } = await camera();
      return [azimuth, elevation].map((angle) => Math.round((angle * 180) / Math.PI));
    };
    for (const goTo of [
      (name: string) => keyboard.press({ Top: "1", Front: "2", Side: "3", Reset: "r" }[name]!),
      click,
    ]) {
      await goTo("Top");
      expect(await views()).toEqual([0, 90]);
      await goTo("Front");
      expect(await views()).toEqual([0, 3]);
      await goTo("Side");
      expect(await views()).toEqual([90, 3]);
      await goTo("Reset");
      expect((await shot()).camera).toBeUndefined();
    }
  });

  test("a click on the gizmo looks along its axis, and the pointer over it says which", async () => {
    const { page } = opened;
    const { x, y, width } = (await page.locator(".picture").boundingBox())!;
    const { gizmo } = compose(width, 600, 1, 1);
    const middle: [number, number] = [x + gizmo.x + gizmo.width / 2, y + gizmo.y + gizmo.height / 2];
    /** From above the second axis points up in the gizmo, the first to the right. */
    await page.keyboard.press("1");
    await expectSoon(() => page.evaluate(() => fallLine.cameras()[0]!.elevation)).toBeGreaterThan(1.5);
    await page.mouse.move(middle[0] + gizmoSize.arm, middle[1]);
    await expectSoon(() => page.locator(".picture").getAttribute("title")).toBe("View along slope m");
    await page.mouse.click(middle[0] + gizmoSize.arm, middle[1]);
    await expectSoon(async () => (await camera()).azimuth).toBeCloseTo(Math.PI / 2, 6);
    expect((await shot()).panes[0]!.runs[0]!.start).toBeUndefined(); // it chose no start
    await page.keyboard.press("r");
  });

  test("the ball under the pointer has an outline, and only there", async () => {
    const { page } = opened;
    const picture = async () => {
      await settle(page);
      return page.evaluate(async () => probe.fingerprint(await probe.read("scene")));
    };
    const pictureWith = async (x: number, y: number) => {
      await page.mouse.move(x, y);
      return picture();
    };
    const plain = await pictureWith(3, 300);
    const outlined = await pictureWith(...(await pixelOf("ball")));
    expect(outlined).not.toBe(plain);
    expect(await pictureWith(640, 20)).toBe(plain); // in the header
    expect(await pictureWith(...(await pixelOf("ball")))).toBe(outlined);
    await page.keyboard.press("End"); // the ball leaves a mouse that rests
    const left = await picture();
    expect(await pictureWith(3, 300)).toBe(left);
    await page.keyboard.press("Home");
    expect(await pictureWith(3, 300)).toBe(plain);
  });

  test("the surface under the pointer shows where a start would be, without a frame, and the data chart its line", async () => {
    const { page } = opened;
    const ring = page.locator(".start-preview");
    const chart = () =>
      page
        .locator(".chart canvas")
        .nth(1)
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const frames = () => page.evaluate(() => fallLine.framesDrawn());
    await page.mouse.move(3, 300);
    const [before, drawn] = [await chart(), await frames()];
    const [x, y] = await pixelOf([0.9, 0.5]);
    await page.mouse.move(x, y);
    await expectSoon(() => ring.textContent()).toMatch(/^\(0\.9\d*, [0-9.]+\)$/);
    const box = (await ring.boundingBox())!;
    expect([box.x + box.width / 2 - x, box.y + box.height / 2 - y].map(Math.abs).every((off) => off < 1)).toBe(true);
    await expectSoon(chart).not.toBe(before);
    expect(await frames()).toBe(drawn);
    await page.mouse.move(3, 300);
    await ring.waitFor({ state: "detached" });
    await expectSoon(chart).toBe(before);
  });

  test("a click moves the start of the run that is edited, else of the nearest, and says so", async () => {
    const { page } = opened;
    await page.evaluate(() =>
      fallLine.edit((now) => {
        const [pane] = now.panes;
        const [run] = pane!.runs;
        const runs = [
          { ...run!, name: "left", start: [0.2, 1] as const },
          { ...run!, name: "right", start: [1.2, 0] as const },
        ];
        return { ...now, panes: [{ ...pane!, runs }] };
      }),
    );
    await settle(page);
    const starts = async () => (await shot()).panes[0]!.runs.map(({ start: [x] = [NaN] }) => x);
    const said = () => page.locator(".remark").textContent();
    await page.mouse.click(...(await pixelOf([0.9, 0.3])));
    await expectSoon(said).toMatch(/^Start of right moved to \(0\.\d+, 0\.\d+\)$/);
    expect((await starts())[0]).toBe(0.2);
    await page.getByRole("button", { name: "Edit left alone" }).click();
    await page.mouse.click(...(await pixelOf([1.2, 1.2])));
    await expectSoon(said).toMatch(/^Start of left moved to/);
    expect((await starts()).map((x) => Math.round(10 * x))).toEqual([12, 9]); // the other one's ball is nearer
  });

  test("keys orbit, pan and zoom", async () => {
    await opened.page.keyboard.press("d");
    await opened.page.keyboard.press("w");
    const turned = await camera();
    expect(turned.azimuth).toBeGreaterThan(home.azimuth);
    expect(turned.elevation).toBeGreaterThan(home.elevation);
    await opened.page.keyboard.press("Shift+D");
    expect((await camera()).target).not.toEqual(home.target);
    await opened.page.keyboard.press("+");
    expect((await camera()).zoom).toBeGreaterThan(home.zoom);
  });

  test("on a curve a click starts the ball on the curve", async () => {
    await opened.page.getByRole("combobox", { name: "surface" }).selectOption({ label: "parabola" });
    await settle(opened.page);
    await opened.page.mouse.click(...(await pixelOf([-40, 0.3])));
    await expectSoon(async () => (await start())?.[0]).toBeLessThan(-38);
    expect((await start())![1]).toBe(0);
  });

  test("nothing was wrong meanwhile", () => {
    expect(opened.problems).toEqual([]);
  });
});

describe("fingers", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport, reducedMotion: "reduce", hasTouch: true });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());
  beforeEach(begin);

  type Touch = readonly [x: number, y: number];

  /** Puts fingers down, moves them through the places, and lifts them. */
  async function swipe(...places: readonly (readonly Touch[])[]) {
    const devtools = await opened.page.context().newCDPSession(opened.page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Touch[]) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
    await send("touchStart", places[0]!);
    for (const fingers of places.slice(1)) await send("touchMove", fingers);
    await send("touchEnd", []);
    await devtools.detach();
  }

  test("one finger orbits", async () => {
    const [x, y] = await pixelOf([0.9, 0]);
    const before = await camera();
    await swipe([[x, y]], [[x + 20, y]], [[x + 40, y]], [[x + 60, y]]);
    await expectSoon(async () => (await camera()).azimuth).toBeLessThan(before.azimuth - 0.1);
    expect(await start()).toBeUndefined();
  });

  test("two fingers that part come closer, and start nothing", async () => {
    const [x, y] = await pixelOf([0.9, 0]);
    const apart = (pixels: number): readonly Touch[] => [
      [x - pixels, y],
      [x + pixels, y],
    ];
    await swipe(apart(20), apart(30), apart(40), apart(60));
    await expectSoon(async () => (await camera()).zoom).toBeGreaterThan(1.4 * home.zoom);
    expect(await start()).toBeUndefined();
  });

  test("a tap starts the descent there", async () => {
    await opened.page.touchscreen.tap(...(await pixelOf([0.9, 0])));
    await expectStartAt([0.9, 0]);
  });

  test("nothing was wrong meanwhile", () => {
    expect(opened.problems).toEqual([]);
  });
});
