import { extname } from "node:path";
import { clipSettings, type ClipValues } from "../../shot/settings/clip.ts";
import { endingOfFormat } from "../../shot/runs/ending.ts";
import { WrongUse } from "../terminal/failure.ts";

type Format = ClipValues["format"];

const formats = Object.keys(clipSettings.format.options) as Format[];
const endings = [...new Set(formats.map(endingOfFormat))];

/** The format that a file's ending and `--format` ask for; where the ending leaves a choice, the shot's own. Throws `WrongUse`. */
export function outputFormat(path: string, asked: Format | undefined, own: Format | undefined): Format {
  const ending = extname(path).slice(1).toLowerCase();
  const fitting = formats.filter((format) => endingOfFormat(format) === ending);
  if (fitting.length === 0)
    throw new WrongUse(`the file's ending chooses the format, one of .${endings.join(", .")}: got ${path}`);
  if (asked !== undefined && !fitting.includes(asked))
    throw new WrongUse(`--format ${asked} makes a file that ends in .${endingOfFormat(asked)}: got ${path}`);
  return asked ?? fitting.find((format) => format === own) ?? fitting[0]!;
}
