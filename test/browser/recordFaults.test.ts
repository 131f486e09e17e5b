import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Clip } from "../../src/shot/settings/clip.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { recordOn } from "./recordOn.ts";
import { expectSoon } from "./soon.ts";

const shotWith = (clip: Clip): Shot => ({
  ...presets.sincos.shot,
  look: { resolution: 48 },
  clip: { width: 160, height: 90, fps: 30, seconds: 2, camera: "turn", ...clip },
});

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 400, height: 300 }, before: watchResources });
});
afterAll(() => opened?.close());
beforeEach(() => opened.page.evaluate(() => void (faults.encode = null)));

declare global {
  /** What the page holds of the things that a recording must give back, and a way to break its encoder. */
  var faults: {
    encoders: Set<VideoEncoder>;
    contexts: Set<WebGL2RenderingContext>;
    encode: ((index: number) => void) | null;
  };
}

/** Runs in the page before its own scripts. */
function watchResources() {
  globalThis.faults = { encoders: new Set(), contexts: new Set(), encode: null };
  const { configure, encode, close } = VideoEncoder.prototype;
  const counts = new WeakMap<VideoEncoder, number>();
  VideoEncoder.prototype.configure = function (config) {
    faults.encoders.add(this);
    counts.set(this, 0);
    configure.call(this, config);
  };
  VideoEncoder.prototype.encode = function (picture, options) {
    const index = counts.get(this)!;
    counts.set(this, index + 1);
    faults.encode?.(index);
    encode.call(this, picture, options);
  };
  VideoEncoder.prototype.close = function () {
    faults.encoders.delete(this);
    close.call(this);
  };
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string, unknown?]) {
    const context = getContext.apply(this, args);
    if (context instanceof WebGL2RenderingContext) faults.contexts.add(context);
    return context;
  } as typeof getContext;
}

type Fault = "none" | "encoder" | "disk" | "abort at 0" | "abort at 5" | "context";

/** Records with something going wrong; answers what was said, and how many bytes came before it. */
const recordWith = (clip: Clip, fault: Fault) =>
  opened.page.evaluate(
    async ([shot, wrong]) => {
      const stop = new AbortController();
      if (wrong === "abort at 0") stop.abort(new Error("cancelled"));
      if (wrong === "encoder")
        faults.encode = (index) => {
          if (index === 17) throw new Error("the encoder is out of order");
        };
      let frames = 0;
      const write = () => {
        if (wrong === "disk") throw new Error("the disk is full");
      };
      const said = await fallLine
        .record(shot, write, {
          signal: stop.signal,
          onProgress: (done) => {
            frames = done;
            if (done !== 5) return;
            if (wrong === "abort at 5") stop.abort(new Error("cancelled"));
            if (wrong === "context") [...faults.contexts].at(-1)!.getExtension("WEBGL_lose_context")!.loseContext();
          },
        })
        .then(
          () => "recorded",
          (error: Error) => error.message,
        );
      return { said, frames, encoders: faults.encoders.size };
    },
    [shotWith(clip), fault] as const,
  );

/** The page draws, and records. */
async function expectUsable() {
  const { page } = opened;
  await page.evaluate(() => void (faults.encode = null));
  const before = await page.evaluate(() => fallLine.framesDrawn());
  await page.evaluate(() => fallLine.seek(fallLine.step() + 1));
  await expectSoon(() => page.evaluate(() => fallLine.framesDrawn())).toBeGreaterThan(before);
  const { bytes } = await recordOn(page, shotWith({ seconds: 0.1 }));
  expect(bytes.length).toBeGreaterThan(500);
}

describe("a recording that goes wrong says so, holds nothing any longer, and leaves the page usable", () => {
  test.each([
    ["an encoder that fails at frame 17", "encoder", "the encoder is out of order", 17],
    ["a full disk", "disk", "the disk is full", null],
    ["cancelled before the first frame", "abort at 0", "cancelled", 0],
    ["cancelled in the middle", "abort at 5", "cancelled", 5],
    ["a graphics card that takes its memory back", "context", "The graphics card took its memory back", 5],
  ] as const)("%s", async (_, fault, said, frames) => {
    const outcome = await recordWith({}, fault);
    expect(outcome.said).toContain(said);
    if (frames !== null) expect(outcome.frames).toBe(frames);
    expect(outcome.encoders).toBe(0);
    await expectUsable();
  });

  test.each(["gif", "zip", "png"] as const)("%s on a full disk, and cancelled", async (format) => {
    expect(await recordWith({ format, seconds: 0.4 }, "disk")).toMatchObject({ said: "the disk is full" });
    expect(await recordWith({ format }, "abort at 0")).toMatchObject({ said: "cancelled", frames: 0 });
  });
});

test("a clip of no length is one frame, which shows the end", async () => {
  expect(await recordWith({ seconds: 1e-3, hold: 0 }, "none")).toMatchObject({ said: "recorded", frames: 1 });
});

test("a part without frames is refused in a sentence", async () => {
  const refused = opened.page.evaluate(
    (shot) => fallLine.record(shot, () => {}, { frames: [7, 7] }),
    shotWith({ format: "zip" }),
  );
  await expect(refused).rejects.toThrow("expected at least one frame to record, got those from 7 to 7");
});
