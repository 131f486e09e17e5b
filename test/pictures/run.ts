import { writeFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import type { Scripting } from "../../src/app/scripting.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";
import { compose } from "../../src/shot/layout/composition.ts";
import { chooseSurface } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { palette } from "../../src/shot/settings/palette.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { launchBrowser } from "../browser/browser.ts";
import { serveSite } from "../browser/site.ts";
import { isMissing, pictureFile, pictureKinds, type PictureKind } from "./kinds.ts";

declare global {
  var fallLine: Scripting;
}

// npm run pictures [-- surfaces | presets/race | …]: takes small pictures from the page; of itself those that are missing.
const wanted = process.argv.slice(2);
const isWanted = (kind: PictureKind, id: string) =>
  wanted.length === 0 ? isMissing(kind, id) : wanted.includes(kind) || wanted.includes(`${kind}/${id}`);

/** A surface with its own descents, and nothing that is too fine for a small picture. */
function shotOfSurface(id: SurfaceId): Shot {
  const shot = id === "mse" ? firstShot : chooseSurface(0, { kind: "function", id })(firstShot);
  return { ...shot, look: { arrow: false } };
}

const shots: Readonly<Record<PictureKind, readonly (readonly [id: string, shot: Shot])[]>> = {
  surfaces: (Object.keys(surfaces) as SurfaceId[]).map((id) => [id, shotOfSurface(id)]),
  presets: Object.entries(presets).map(([id, { shot }]) => [id, shot]),
};

/** The end of a shot's descents as a WebP of at most so many bytes. */
async function takePicture(page: Page, shot: Shot, { width, height, mostBytes }: (typeof pictureKinds)[PictureKind]) {
  const viewport = page.viewportSize()!;
  const { panes } = shot;
  const { stage } = compose(viewport.width, viewport.height, panes.length, panes[0]!.runs.length);
  const aspect = width / height;
  const whole = panes.length > 1 ? { x: 0, y: 0, ...viewport } : stage;
  const cropped = {
    width: Math.min(whole.width, whole.height * aspect),
    height: Math.min(whole.height, whole.width / aspect),
  };
  const crop = {
    x: whole.x + (whole.width - cropped.width) / 2,
    y: whole.y + (whole.height - cropped.height) / 2,
    ...cropped,
  };
  const base64 = await page.evaluate(
    async ({ next, size, area, colors, most }) => {
      fallLine.edit(() => next);
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      fallLine.seek(1e9);
      await new Promise(requestAnimationFrame); // asked for after the page did: the page has just drawn
      const scene = document.querySelector<HTMLCanvasElement>("canvas.scene")!;
      const perPixel = scene.width / scene.clientWidth;
      const canvas = new OffscreenCanvas(size.width, size.height);
      const context = canvas.getContext("2d", { alpha: false })!;
      const sky = context.createLinearGradient(0, 0, 0, size.height);
      sky.addColorStop(0, colors[0]);
      sky.addColorStop(1, colors[1]);
      context.fillStyle = sky;
      context.fillRect(0, 0, size.width, size.height);
      context.imageSmoothingQuality = "high";
      const [x, y, w, h] = [area.x, area.y, area.width, area.height].map((length) => length * perPixel);
      context.drawImage(scene, x!, y!, w!, h!, 0, 0, size.width, size.height);
      for (let quality = 0.9; ; quality -= 0.05) {
        const blob = await canvas.convertToBlob({ type: "image/webp", quality });
        if (blob.size > most && quality > 0.2) continue;
        return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
      }
    },
    { next: shot, size: { width, height }, area: crop, colors: palette.dark.background, most: mostBytes },
  );
  return plainWebp(Buffer.from(base64, "base64"));
}

/** The same picture without its colour profile, which is the one that browsers assume anyway: 470 bytes less. */
function plainWebp(webp: Buffer): Buffer {
  let at = 12; // behind "RIFF", the length and "WEBP" come chunks: a name, a length, and so many bytes, made even
  while (webp.toString("latin1", at, at + 4) !== "VP8 ") at += 8 + 2 * Math.ceil(webp.readUInt32LE(at + 4) / 2);
  const picture = webp.subarray(at, at + 8 + 2 * Math.ceil(webp.readUInt32LE(at + 4) / 2));
  const head = Buffer.from("RIFF....WEBP", "latin1");
  head.writeUInt32LE(4 + picture.length, 4);
  return Buffer.concat([head, picture]);
}

const server = await launchBrowser();
const site = await serveSite();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const page = await browser.newPage({
    viewport: { width: 534, height: 334 }, // without charts and captions beside the box
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });
  await page.goto(`${site.url}?embed`);
  await page.locator("canvas.scene").waitFor();
  await page.keyboard.press("h");
  for (const kind of Object.keys(pictureKinds) as PictureKind[]) {
    for (const [id, shot] of shots[kind].filter(([each]) => isWanted(kind, each))) {
      const picture = await takePicture(page, shot, pictureKinds[kind]);
      writeFileSync(pictureFile(kind, id), picture);
      console.log(`${pictureFile(kind, id)}  ${picture.length} bytes`);
    }
  }
} finally {
  await browser.close();
  await site.close();
  await server.close();
}
