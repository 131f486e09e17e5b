import { crc32 } from "./crc32.ts";
import type { About } from "../sink.ts";

/** Signature and header, which come first in every PNG. */
const headBytes = 8 + 25;

/** The same PNG with its title and its link in it, as text chunks (`iTXt`, UTF-8). */
export function withText(png: Uint8Array, { title, link }: About): Uint8Array<ArrayBuffer> {
  const chunks = [textChunk("Title", title), textChunk("Comment", link)];
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, headBytes));
  let at = headBytes;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(headBytes), at);
  return whole;
}

/** PNG specification, section 11.3.3.4: keyword, not compressed, no language, no translated keyword, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return chunk;
}
