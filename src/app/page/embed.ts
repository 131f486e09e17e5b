import type { Studio } from "../state/createStudio.ts";

/** Obeys the page around: `{ type: "play" }`, `{ type: "pause" }`, `{ type: "seek", step }`. Anything else is ignored. */
export function obeyMessages({ transport }: Studio) {
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null) return;
    const { type, step } = data as { type?: unknown; step?: unknown };
    if (type === "play") transport.play();
    else if (type === "pause") transport.pause();
    else if (type === "seek" && typeof step === "number" && Number.isFinite(step)) transport.seek(step);
  });
}
