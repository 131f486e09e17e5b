import { capitalized } from "../../core/capitalized.ts";
import { formatShort } from "../../core/format.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import { schedules } from "../../core/schedules/index.ts";
import { inWords } from "../../core/settings/inWords.ts";
import { scaleOf } from "../layout/view.ts";
import { resolveLook } from "../settings/look.ts";
import type { Prepared } from "../prepare.ts";
import { choiceOf, datasetOf, kindOf, surfaceOf } from "../problems/index.ts";
import type { Pane } from "../shot.ts";
import type { Entry } from "./entries.ts";

/** What a comparison's panes are called, and what they have in common. */
export interface PaneNames {
  /** By what differs: "α = 0.0017", "Adam", "Anscombe II". */
  readonly names: readonly string[];
  /** What is true of all panes, in a few words each. */
  readonly shared: readonly string[];
}

/** Something in which panes may differ, in words, by what it is; in the order in which it names a pane. */
type Features = Readonly<Record<string, Feature>>;

interface Feature {
  readonly text: string;
  /** As it is without a word: worth saying only where another pane differs. */
  readonly isPlain?: boolean;
}

/** Names a shot's panes: by their own names, or by the first thing in which they differ. */
export function paneNames({ shot: { panes, look }, entries }: Pick<Prepared, "shot" | "entries">): PaneNames {
  const all = panes.map((pane, i) =>
    featuresOf(
      pane,
      entries.filter((entry) => entry.pane === i),
    ),
  );
  const keys = [...new Set(all.flatMap((features) => Object.keys(features)))];
  const told = (key: string) => all.map((features) => features[key]?.text ?? "");
  const isShared = (key: string) => new Set(told(key)).size === 1;
  const tells = keys.find((key) => !isShared(key) && told(key).every((text) => text !== ""));
  const own = tells === undefined ? panes.map(problemName) : told(tells).map(titled);
  const shared = keys.filter((key) => isShared(key) && all.some((features) => features[key] && !features[key].isPlain));
  return {
    names: panes.map(({ title }, i) => title ?? own[i]!),
    shared: [
      ...shared.map((key) => told(key)[0]!).filter((text) => text !== ""),
      ...(resolveLook(look).sharedRange ? ["one scale of heights"] : []),
    ],
  };
}

/** With a capital, but for a symbol: "Adam" and "α = 0.1". */
const titled = (text: string) => (/^\p{Letter}{2}/u.test(text) ? capitalized(text) : text);

/** What a pane shows, by itself. */
const problemName = ({ surface }: Pick<Pane, "surface">): string =>
  datasetOf(surface)?.label ?? capitalized(surfaceOf(surface).label);

function featuresOf(pane: Pane, entries: readonly Entry[]): Features {
  const { surface } = pane;
  const settings = Object.entries(kindOf(surface).settings).map(([name, { describe, valueOf }]) => {
    const [setting, value] = [describe(surface), valueOf(surface)];
    const isPlain = setting.kind === "switch" && value === setting.fallback;
    return [`${choiceOf(surface)} ${name}`, { text: inWords(setting, value), isPlain }] as const;
  });
  return {
    surface: { text: capitalized(surfaceOf(surface).label) },
    ...Object.fromEntries(settings),
    scale: { text: `${scaleOf(pane)} heights`, isPlain: scaleOf(pane) === "linear" },
    ...runFeatures(entries),
  };
}

/** Of a pane's runs, what is true of each of them; nothing where they differ. */
function runFeatures(entries: readonly Entry[]): Features {
  const one = (text: (entry: Entry) => string) => {
    const [first, ...others] = new Set(entries.map(text));
    return others.length === 0 ? (first ?? "") : "";
  };
  const noise = one(({ resolved }) => (resolved.noise > 0 ? `noise ${formatShort(resolved.noise)}` : "no noise"));
  const batch = one(({ resolved }) => (resolved.batch ? `batches of ${resolved.batch.size}` : "all rows"));
  return {
    optimizer: { text: one(({ resolved }) => optimizers[resolved.optimizer].label) },
    schedule: { text: one(({ resolved }) => (resolved.schedule ? schedules[resolved.schedule.id].label : "")) },
    "step size": {
      text: one(({ trajectory, resolved }) =>
        resolved.params.lr === undefined ? "" : `α = ${formatShort(trajectory.stepSizes[0]!)}`,
      ),
    },
    batch: { text: batch, isPlain: batch === "all rows" },
    noise: { text: noise, isPlain: noise === "no noise" },
    start: {
      text: one(({ resolved, surface }) => {
        const numbers = resolved.start.slice(0, surface.variables).map((number) => formatShort(number));
        return `from ${numbers.length === 1 ? numbers[0] : `(${numbers.join(", ")})`}`;
      }),
    },
  };
}
