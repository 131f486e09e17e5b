import { writeFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import type { Scripting } from "../../src/app/scripting.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";
import { chooseSurface } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { partSettings } from "../../src/shot/settings/parts.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { launchBrowser } from "../browser/browser.ts";
import { serveSite } from "../browser/site.ts";
import { isMissing, pictureFile, pictureKinds, type PictureKind } from "./kinds.ts";

declare global {
  var fallLine: Scripting;
}

// npm run pictures [-- surfaces | presets/race | …]: has the page draw small pictures; of itself those that are missing.
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

/** Nothing but the surface, its balls and their trails. */
const noParts = Object.fromEntries(Object.keys(partSettings).map((name) => [name, false]));
/** Drawn so wide, in pixels, and made smaller: lines are strong then. */
const drawnWidth = 640;

/** The end of a shot's descents as a WebP of at most so many bytes. */
async function takePicture(page: Page, shot: Shot, { width, height, mostBytes }: (typeof pictureKinds)[PictureKind]) {
  const size = { width: drawnWidth, height: Math.round((drawnWidth * height) / width) };
  const clip = { ...noParts, ...size, format: "png", seconds: 1, fps: 2, hold: 0 } as const;
  const base64 = await page.evaluate(
    async ({ next, wide, high, most }) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      await fallLine.record(next, (bytes) => void parts.push(bytes.slice()), { frames: [1, 2] });
      const picture = await createImageBitmap(new Blob(parts));
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext("2d", { alpha: false })!;
      context.imageSmoothingQuality = "high";
      context.drawImage(picture, 0, 0, wide, high);
      for (let quality = 0.9; ; quality -= 0.05) {
        const blob = await canvas.convertToBlob({ type: "image/webp", quality });
        if (blob.size > most && quality > 0.2) continue;
        return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
      }
    },
    { next: { ...shot, clip }, wide: width, high: height, most: mostBytes },
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
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.locator("canvas.scene").waitFor();
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
