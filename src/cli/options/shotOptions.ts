import { Option, type Command } from "commander";
import { encodeShot } from "../../shot/text/encodeShot.ts";
import { decodeShot } from "../../shot/text/decodeShot.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { presets } from "../../shot/presets/index.ts";
import { presetShot } from "../../shot/presets/presetShot.ts";
import type { Shot } from "../../shot/shot.ts";
import { WrongUse } from "../terminal/failure.ts";
import { readShot } from "../files/readShot.ts";
import { addComparisonOptions, comparisonFrom, isComparison, type ComparisonOptions } from "./comparison.ts";
import { addRunOptions, runFrom, type RunOptions } from "./runOptions.ts";
import { addSourceOptions, choosesSurface, surfaceFrom, type SourceOptions } from "./source.ts";
import { listed, offeredFlags } from "./ways.ts";

/** The options that choose a shot, as commander hands them over. */
export interface ShotOptions extends SourceOptions, RunOptions, ComparisonOptions {
  readonly shot?: string;
  readonly preset?: string;
}

export function addShotOptions(command: Command): Command {
  addComparisonOptions(addRunOptions(addSourceOptions(command)));
  const earlier = command.options.map((option) => option.attributeName());
  return command
    .addOption(new Option("--preset <id>", "instead: see `fall-line list presets`").conflicts(earlier))
    .addOption(
      new Option("--shot <file|link>", "instead: a shot from its file or link").conflicts([...earlier, "preset"]),
    );
}

/** The shot that the options choose, as a link holds it. Throws `WrongUse` and `BadData`. */
export async function shotFrom({ shot, preset, pane, run, ...options }: ShotOptions): Promise<Shot> {
  if (shot !== undefined) return readShot(shot);
  if (preset !== undefined) return presetOf(preset);
  const comparison = { ...(pane && { pane }), ...(run && { run }) };
  if (isComparison(comparison)) return asInLink(await comparisonFrom(comparison, options));
  if (!choosesSurface(options))
    throw new WrongUse(`say what to draw: ${listed(["--shot", "--preset", ...offeredFlags])}`);
  const spec = await surfaceFrom(options);
  return asInLink({ ...firstShot, panes: [{ surface: spec, runs: [runFrom(options, spec)] }] });
}

function presetOf(id: string): Shot {
  const shot = presetShot(id);
  if (shot) return shot;
  throw new WrongUse(`there is no preset "${id}": the presets are ${Object.keys(presets).join(", ")}`);
}

/** The link in a file then gives the very same file. Throws `WrongUse`. */
export function asInLink(shot: Shot): Shot {
  const { shot: read, problems } = decodeShot(encodeShot(shot));
  if (problems.length > 0) throw new WrongUse(problems.join("; ").replaceAll("; using the default", ""));
  return read;
}
