import { encodeShot } from "../../shot/text/encodeShot.ts";
import { decodeShot, type Decoded } from "../../shot/text/decodeShot.ts";
import { setLook } from "../../shot/edits.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { hashOfShot, shotFromHash } from "../../shot/text/link.ts";
import type { Shot } from "../../shot/shot.ts";
import { isEmbedded } from "../page/isEmbedded.ts";
import { showShot } from "./openShot.ts";
import type { Studio } from "./createStudio.ts";
import { keep, recall } from "./storage.ts";
import { inTheme, themeIn } from "./theme.ts";

/** How long edits rest before the address and the browser's memory follow. */
const settleMilliseconds = 400;
const memoryKey = "fall-line";
/** The tab's own memory of an edit that the address did not hold yet, and of that address. */
const lateKey = "fall-line late";

/** The shot of a preset, which are loaded when one is asked for. */
const presetOf = async (id: string): Promise<Shot | null> =>
  (await import("../../shot/presets/presetShot.ts")).presetShot(id);

/** The shot in the address, if any. A link holds the theme that was shown; written here of a shot that has none of its own, it goes on having none. */
async function linkedShot(): Promise<Decoded | null> {
  const linked = await shotFromHash(location.hash, presetOf);
  const entry = history.state as { readonly followsTheme?: boolean } | null;
  return linked && entry?.followsTheme === true
    ? { ...linked, shot: setLook({ theme: undefined })(linked.shot) }
    : linked;
}

/**
 * The shot to begin with: the one in the address, else the last one that this browser showed, else the first. A picture
 * in another page neither shows nor changes what this browser remembers.
 */
export async function firstDecoded(): Promise<Decoded> {
  const linked = await linkedShot();
  if (linked) return linked;
  const kept = isEmbedded() ? null : recall("localStorage", memoryKey);
  if (kept === null) return { shot: firstShot, problems: [], isShot: true };
  const decoded = decodeShot(kept);
  return decoded.isShot ? decoded : { ...decoded, problems: [] };
}

/** Lets the address always hold the shot, and follows Back and Forward. */
export function followAddress(studio: Studio) {
  let timer = 0;
  let unwritten: Shot | null = null;
  const write = async () => {
    clearTimeout(timer);
    const shot = unwritten;
    if (!shot) return;
    await settle(studio, shot);
    if (unwritten === shot) unwritten = null; // a later edit writes its own
  };
  /** Writing takes a moment, which a page that is closed does not have; where it is loaded again, its address is the one before. */
  const leave = () => {
    if (unwritten) keep("sessionStorage", lateKey, JSON.stringify([location.hash, encodeShot(unwritten)]));
    void write();
  };
  studio.subscribe((now, before) => {
    if (now.shot === before.shot && themeIn(now) === themeIn(before)) return;
    unwritten = now.shot;
    clearTimeout(timer);
    timer = window.setTimeout(() => void write(), settleMilliseconds);
  });
  addEventListener("popstate", () => void arrive(studio));
  addEventListener("pagehide", () => {
    (document.activeElement as HTMLElement | null)?.blur(); // takes what was typed
    leave();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
    else keep("sessionStorage", lateKey, null); // it went on, and wrote it
  });
}

/** Shows the edit that came too late for the address, as an edit of what the address holds. */
export function showLateEdit(studio: Studio) {
  const kept = recall("sessionStorage", lateKey);
  keep("sessionStorage", lateKey, null);
  if (kept === null) return;
  const [hash, text] = JSON.parse(kept) as [string, string];
  if (hash === location.hash) showShot(studio, decodeShot(text));
}

/** Writes the shot that is shown into the address. The first shot needs nothing there. */
async function settle(studio: Studio, shot: Shot) {
  if (!isEmbedded()) keep("localStorage", memoryKey, encodeShot(shot));
  const [, preset] = /^#preset=(.*)/.exec(location.hash) ?? [];
  if (preset !== undefined && (await presetOf(preset)) === shot) return;
  const hash = shot === firstShot ? "" : await hashOfShot(inTheme(shot, themeIn(studio.getState())));
  if (studio.shot() !== shot) return; // a later edit writes its own
  history.replaceState(
    { followsTheme: shot.look.theme === undefined },
    "",
    hash || location.pathname + location.search,
  );
}

async function arrive(studio: Studio) {
  showShot(studio, (await linkedShot()) ?? { shot: firstShot, problems: [] });
}

/** Forgets the last shot and begins again. */
export function startOver(studio: Studio) {
  keep("localStorage", memoryKey, null);
  history.pushState(null, "", location.pathname + location.search);
  showShot(studio, { shot: firstShot, problems: [] });
}
