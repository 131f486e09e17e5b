import { decodeShot } from "../../shot/text/decodeShot.ts";
import { openShot } from "../state/openShot.ts";
import type { Studio } from "../state/createStudio.ts";

/** The largest shot file that is read: a shot is small, and a larger file is none. */
const mostBytes = 4 * 2 ** 20;

/** Opens a file that was dropped or chosen: a shot, or else a table of data. */
export async function takeFile(studio: Studio, file: File) {
  if (!/\.json$/i.test(file.name)) return studio.setState({ file });
  if (file.size > mostBytes)
    return studio.say(`${file.name} is too large to be a shot. Choose a file that Fall Line saved.`);
  try {
    const decoded = decodeShot(await file.text());
    if (decoded.isShot) openShot(studio, decoded);
    else studio.say(`${file.name}: ${decoded.problems.join(" ")}`);
  } catch {
    studio.say(`${file.name} could not be read. Choose it again.`);
  }
}

/** Asks for a file: a shot or a table. */
export function askForFile(studio: Studio, accept: string) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void takeFile(studio, file);
  });
  input.click();
}

export const tables = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";
export const shots = ".json,application/json";
