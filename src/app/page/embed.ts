import { play, pause, seek } from "../clock/transport.ts";

/** `?embed`: the picture, its title and the play button only, for other people's pages. */
export const isEmbedded = new URLSearchParams(location.search).has("embed");

/** Obeys the page around: `{ type: "play" }`, `{ type: "pause" }`, `{ type: "seek", step }`. Anything else is ignored. */
export function obeyMessages() {
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null) return;
    const { type, step } = data as { type?: unknown; step?: unknown };
    if (type === "play") play();
    else if (type === "pause") pause();
    else if (type === "seek" && typeof step === "number" && Number.isFinite(step)) seek(step);
  });
}
