import { appending, type ByteSink } from "../byteSink.ts";
import { encodePng } from "./encodePng.ts";
import { withText } from "./pngText.ts";
import type { About, FrameSink } from "../sink.ts";

/** A PNG of one frame. */
export function pngSink(about: About, bytes: ByteSink): FrameSink {
  const append = appending(bytes);
  return {
    add: async (canvas) => append(withText(await encodePng(canvas), about)),
    finish: () => bytes.close(),
    cancel: () => bytes.abort(),
  };
}
