import { encodeShot } from "../../shot/text/encodeShot.ts";
import { decodeShot, type Decoded } from "../../shot/text/decodeShot.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { hashOfShot, shotFromHash } from "../../shot/text/link.ts";
import type { Shot } from "../../shot/shot.ts";
import { isEmbedded } from "../page/embed.ts";
import { showShot } from "./openShot.ts";
import type { Studio } from "./createStudio.ts";

/** How long edits rest before the address and the browser's memory follow. */
const settleMilliseconds = 400;
const memoryKey = "fall-line";

/** The shot of a preset, which are loaded when one is asked for. */
const presetOf = async (id: string): Promise<Shot | null> =>
  (await import("../../shot/presets/presetShot.ts")).presetShot(id);

/**
 * The shot to begin with: the one in the address, else the last one that this browser showed, else the first. A picture
 * in another page neither shows nor changes what this browser remembers.
 */
export async function firstDecoded(): Promise<Decoded> {
  const linked = await shotFromHash(location.hash, presetOf);
  if (linked) return linked;
  const kept = isEmbedded() ? null : recall();
  if (kept === null) return { shot: firstShot, problems: [], isShot: true };
  const decoded = decodeShot(kept);
  return decoded.isShot ? decoded : { ...decoded, problems: [] };
}

/** Lets the address always hold the shot, and follows Back and Forward. */
export function followAddress(studio: Studio) {
  let timer = 0;
  studio.subscribe((now, before) => {
    if (now.shot === before.shot) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void settle(studio, now.shot), settleMilliseconds);
  });
  addEventListener("popstate", () => void arrive(studio));
}

/** Writes the shot that is shown into the address. The first shot needs nothing there. */
async function settle(studio: Studio, shot: Shot) {
  if (!isEmbedded()) remember(shot);
  const [, preset] = /^#preset=(.*)/.exec(location.hash) ?? [];
  if (preset !== undefined && (await presetOf(preset)) === shot) return;
  const hash = shot === firstShot ? "" : await hashOfShot(shot);
  if (studio.shot() !== shot) return; // a later edit writes its own
  history.replaceState(null, "", hash || location.pathname + location.search);
}

async function arrive(studio: Studio) {
  showShot(studio, (await shotFromHash(location.hash, presetOf)) ?? { shot: firstShot, problems: [] });
}

/** Forgets the last shot and begins again. */
export function startOver(studio: Studio) {
  try {
    localStorage.removeItem(memoryKey);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
  history.pushState(null, "", location.pathname + location.search);
  showShot(studio, { shot: firstShot, problems: [] });
}

function remember(shot: Shot) {
  try {
    localStorage.setItem(memoryKey, encodeShot(shot));
  } catch {
    // storage may be full or forbidden: the address holds the shot all the same
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(memoryKey);
  } catch {
    return null;
  }
}
