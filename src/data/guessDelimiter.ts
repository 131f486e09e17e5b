import Papa from "papaparse";

// The comma comes last: in a file with another delimiter it may be the decimal point, and then also looks regular.
const delimiters = ["\t", ";", "|", ","];
const rowsLookedAt = 20;

/** The delimiter that splits the first rows into the most regular table of at least two columns; a comma where none does. */
export function guessDelimiter(sample: string): string {
  let best = ",";
  let bestShare = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline: "\n",
      preview: rowsLookedAt,
      skipEmptyLines: true,
    });
    const width = data[0]?.length ?? 0;
    const share = data.filter((row) => row.length === width).length / data.length;
    if (width >= 2 && share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}
