/** What outlives the page: in this browser, or in this tab. */
type Place = "localStorage" | "sessionStorage";

/** Keeps a text under a name; `null` forgets it. Where a browser keeps nothing, or has no room, nothing happens. */
export function keep(place: Place, name: string, text: string | null) {
  try {
    if (text === null) globalThis[place].removeItem(name);
    else globalThis[place].setItem(name, text);
  } catch {
    // the page works without
  }
}

/** What was kept under a name, if anything. */
export function recall(place: Place, name: string): string | null {
  try {
    return globalThis[place].getItem(name);
  } catch {
    return null;
  }
}
