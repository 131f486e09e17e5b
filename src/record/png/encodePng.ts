import { mediaTypes } from "../../shot/settings/formats.ts";
import type { Canvas } from "../sink.ts";

/** What a canvas shows now, as PNG. Rejects with a sentence when the browser has no memory for it. */
export async function encodePng(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await ("convertToBlob" in canvas
    ? canvas.convertToBlob({ type: mediaTypes.png })
    : new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaTypes.png)));
  if (!blob) throw new Error("The browser has no memory for a picture of this size. Choose a smaller one.");
  return new Uint8Array(await blob.arrayBuffer());
}
