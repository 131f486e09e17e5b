import { InvalidArgumentError, type Command } from "commander";
import { clipSettings, resolveClip, type Clip, type ClipValues } from "../../shot/settings/clip.ts";
import type { Setting } from "../../core/settings/setting.ts";
import { lookSettings, type LookValues } from "../../shot/settings/look.ts";
import { partSettings } from "../../shot/settings/parts.ts";
import type { Shot } from "../../shot/shot.ts";
import { timelineSettings, type Timeline } from "../../shot/settings/timeline.ts";
import { settingArgument, settingOption } from "./settingOption.ts";

/** What follows a camera's kind, behind colons. */
const cameraSettings = { still: [], turn: ["turn"], travel: ["from", "to"] } as const satisfies Record<
  ClipValues["camera"],
  readonly (keyof ClipValues)[]
>;
const cameraNames: readonly string[] = ["camera", ...Object.values(cameraSettings).flat()];

/** The fields that have an option of their own: parts of the picture and settings of the camera share one each. */
const ownFields = Object.entries<Setting>(clipSettings).filter(
  ([name]) => !cameraNames.includes(name) && !Object.hasOwn(partSettings, name),
);
const charts = Object.entries(partSettings).flatMap(([name, { label }]) => (label.endsWith("chart") ? [name] : []));
/** Parts that a recording has only if it is told so. */
const offParts = Object.keys(partSettings).filter((name) => !resolveClip()[name as keyof ClipValues]);
const partNames = [...Object.keys(partSettings), "charts"];

/** The options that choose how a shot is recorded, as commander hands them over. */
export interface ClipOptions extends Partial<Omit<ClipValues, "camera" | keyof typeof partSettings>> {
  readonly camera?: Clip;
  readonly with?: Clip;
  readonly without?: Clip;
  /** `false`: without any. */
  readonly charts: boolean;
  readonly theme?: LookValues["theme"];
  readonly stepsPerSecond?: Timeline["stepsPerSecond"];
}

export function addClipOptions(command: Command): Command {
  ownFields.forEach(([name, field]) => command.addOption(settingOption(name, field)));
  return command
    .option("--camera <kind>", "still, turntable:DEGREES-PER-SECOND or travel:FROM:TO, as in travel:home:top", camera)
    .option("--with <parts>", `add to the picture: ${offParts.join(", ")}`, withParts)
    .option("--without <parts>", `leave out of the picture, with commas between: ${partNames.join(", ")}`, without)
    .option("--no-charts", "the same as --without charts")
    .addOption(settingOption("theme", lookSettings.theme))
    .addOption(settingOption("stepsPerSecond", timelineSettings.stepsPerSecond));
}

/** The shot as the options want it recorded. */
export function withClip(shot: Shot, options: ClipOptions): Shot {
  const chosen = Object.fromEntries(
    ownFields.flatMap(([name]) => (name in options ? [[name, options[name as keyof ClipOptions]]] : [])),
  );
  const { camera: path, with: added, without: parts, theme, stepsPerSecond } = options;
  const clip: Clip = {
    ...shot.clip,
    ...chosen,
    ...path,
    ...added,
    ...parts,
    ...(!options.charts && without("charts")),
  };
  return {
    ...shot,
    clip,
    look: { ...shot.look, ...(theme && { theme }) },
    timeline: { ...shot.timeline, ...(stepsPerSecond !== undefined && { stepsPerSecond }) },
  };
}

/** A camera's kind, by its name or as the page calls it, and its settings behind colons. */
function camera(text: string): Clip {
  const [kind = "", ...values] = text.split(":");
  const id = Object.entries(clipSettings.camera.options).find((names) => names.includes(kind))?.[0] as
    ClipValues["camera"] | undefined;
  const names: readonly (keyof ClipValues)[] = id ? cameraSettings[id] : [];
  if (!id || values.length > names.length)
    throw new InvalidArgumentError("It must be still, turntable, turntable:20, travel or travel:home:top.");
  return {
    camera: id,
    ...Object.fromEntries(values.map((value, i) => [names[i], settingArgument(clipSettings[names[i]!], value)])),
  };
}

const withParts = (text: string): Clip => partsSet(text, true);
const without = (text: string): Clip => partsSet(text, false);

function partsSet(text: string, isShown: boolean): Clip {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !partNames.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`The parts are ${partNames.join(", ")}.`);
  return Object.fromEntries(
    names.flatMap((name) => (name === "charts" ? charts : [name])).map((name) => [name, isShown]),
  );
}
