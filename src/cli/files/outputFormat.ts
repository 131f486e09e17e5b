import { extname } from "node:path";
import { formatIds, formats, type FormatId } from "../../shot/settings/formats.ts";
import { WrongUse } from "../terminal/failure.ts";

const extensions = [...new Set(formatIds.map((id) => formats[id].extension))];

/** The format that a file's ending and `--format` ask for; where the ending leaves a choice, the shot's own. Throws `WrongUse`. */
export function outputFormat(path: string, asked: FormatId | undefined, own: FormatId | undefined): FormatId {
  const extension = extname(path).slice(1).toLowerCase();
  const fitting = formatIds.filter((id) => formats[id].extension === extension);
  if (fitting.length === 0)
    throw new WrongUse(`the file's ending chooses the format, one of .${extensions.join(", .")}: got ${path}`);
  if (asked !== undefined && !fitting.includes(asked))
    throw new WrongUse(`--format ${asked} makes a file that ends in .${formats[asked].extension}: got ${path}`);
  return asked ?? fitting.find((format) => format === own) ?? fitting[0]!;
}
