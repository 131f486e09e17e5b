import type { Decoded } from "../../shot/text/decodeShot.ts";
import type { Studio } from "./createStudio.ts";

/** Shows a shot from its start, and says what was wrong with where it came from. */
export function showShot(studio: Studio, { shot, problems }: Pick<Decoded, "shot" | "problems">) {
  studio.show(shot, { chosen: 0, run: null });
  studio.cameras.findHome();
  studio.transport.restAt(0);
  studio.say(problems.length > 0 ? problems.join("\n") : null);
}

/** Opens a shot as a new place in the browser's history, so that Back returns to the one before. */
export function openShot(studio: Studio, decoded: Pick<Decoded, "shot" | "problems">, hash = "") {
  history.pushState(null, "", hash || location.pathname + location.search);
  showShot(studio, decoded);
}
