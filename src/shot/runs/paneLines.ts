import { stateAt } from "../../core/descent/trajectory.ts";
import { formatCount, formatNumber } from "../../core/format.ts";
import { endingOf, hasEnded, type Entry } from "./entries.ts";

/** A run in its pane's caption. */
export interface PaneLine {
  readonly entry: Entry;
  /** Where it is now; once it has ended, how. */
  readonly text: string;
  readonly hasEnded: boolean;
}

/** More runs than this are not told one by one. */
export const mostLines = 3;

/**
 * What a pane says of its runs at a moment: each, or of many the ones with the lowest values now; and how many others
 * there are. `stepOf` answers the (fractional) step at which a run is.
 */
export function paneLines(
  entries: readonly Entry[],
  stepOf: (entry: Entry) => number,
): { readonly lines: readonly PaneLine[]; readonly more: number } {
  const now = entries.map((entry) => {
    const { step, value } = stateAt(entry.trajectory, stepOf(entry));
    return { entry, step, value };
  });
  const isCrowded = now.length > mostLines;
  const told = isCrowded ? now.toSorted((one, other) => rank(one.value) - rank(other.value)).slice(0, mostLines) : now;
  return {
    lines: told.map(({ entry, step }) => runLine(entry, step, now.length > 1 || entry.run.name !== undefined)),
    more: now.length - told.length,
  };
}

/** Where a run is at a (fractional) step, or how it ended; with its name where it is one of several. */
export function runLine(entry: Entry, at: number, isNamed: boolean): PaneLine {
  const { step, value } = stateAt(entry.trajectory, at);
  const ended = hasEnded(entry, step);
  const numbers = ended ? briefly(endingOf(entry)) : `step ${formatCount(step)} · ${formatNumber(value)}`;
  return { entry, text: isNamed ? `${entry.name}: ${numbers}` : numbers, hasEnded: ended };
}

/** How a run ended, without the reasons, for which a line has no room. */
const briefly = (ending: string) => ending.replace(/(?:,|:| —) .*$/, "");

/** A run that has no value leads none. */
const rank = (value: number) => (Number.isNaN(value) ? Infinity : value);

/** What is said of the others. */
export const moreInWords = (more: number): string => (more === 0 ? "" : `and ${formatCount(more)} more`);
