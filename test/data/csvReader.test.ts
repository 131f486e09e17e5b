import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasets, shippedDataset } from "../../src/data/datasets.ts";
import { pairColumns } from "../../src/data/pairColumns.ts";
import { mostListed } from "../../src/data/table.ts";
import { readText, valuesOf } from "./readText.ts";

const files = import.meta.glob<string>("../../data/*.csv", { query: "?raw", import: "default", eager: true });

test.each(Object.entries(datasets))(
  "%s: reads the same from its file as from the table of data sets",
  (id, { file, x, y }) => {
    const pairing = pairColumns(readText(files[`../../data/${file}`]!), x.column, y.column, id);
    const shipped = shippedDataset(id)!;
    expect(pairing).toMatchObject({
      data: { moments: shipped.moments, xs: shipped.xs, ys: shipped.ys },
      skipped: { count: 0 },
    });
  },
);

describe("good files", () => {
  const plain = { x: [1, 3], y: [2, -4.5] };
  test.each([
    ["plain", "x,y\n1,2\n3,-4.5\n"],
    ["without a last line end", "x,y\n1,2\n3,-4.5"],
    ["Windows line ends", "x,y\r\n1,2\r\n3,-4.5\r\n"],
    ["old Macintosh line ends", "x,y\r1,2\r3,-4.5\r"],
    ["mixed line ends", "x,y\r\n1,2\n3,-4.5\r"],
    ["a byte order mark", "\ufeffx,y\n1,2\n3,-4.5\n"],
    ["spaces around everything", " x , y \n 1 ,\t2\n3 , -4.5 \n"],
    ["quotes around everything", '"x","y"\n"1","2"\n"3","-4.5"\n'],
    ["blank lines", "\n\nx,y\n\n1,2\n   \n3,-4.5\n\n\n"],
    ["semicolons", "x;y\n1;2\n3;-4.5\n"],
    ["tabs", "x\ty\n1\t2\n3\t-4.5\n"],
    ["bars", "x|y\n1|2\n3|-4.5\n"],
    ["empty cells after the last column", "x,y\n1,2,\n3,-4.5,,\n"],
  ])("%s", (_, text) => {
    const table = readText(text);
    expect(valuesOf(table)).toEqual(plain);
    expect([table.rows, table.malformed.count, table.notes]).toEqual([2, 0, []]);
  });

  test("numbers in every spelling that is one", () => {
    const spellings = ["+1", "-0", "1.", ".5", "2e-04", "1E+3", "007", "1e-400", "9007199254740993"];
    const { x } = valuesOf(readText(`x,y\n${spellings.map((text) => `${text},0\n`).join("")}`));
    expect(x).toEqual([1, -0, 1, 0.5, 0.0002, 1000, 7, 0, 9007199254740992]);
  });

  test("unicode names, long text and empty columns do no harm", () => {
    const table = readText(`"Größe\n(m²)",preço 🏠,${"long ".repeat(30)}name,\n1,2,text,\n3,4,"more, text",\n`);
    expect(table.columns.map(({ name, numeric }) => [name, numeric])).toEqual([
      ["Größe (m²)", true],
      ["preço 🏠", true],
      [`${"long ".repeat(30)}name`, false],
      ["column 4", false],
    ]);
  });

  test("a comma is a decimal point where it does not separate cells, and that is said", () => {
    const table = readText("x;y\n1,5;2\n,25;-3,5e2\n");
    expect(valuesOf(table)).toEqual({ x: [1.5, 0.25], y: [2, -350] });
    expect(table.notes).toEqual(["Commas are read as decimal points: line 2 has 1,5, read as 1.5."]);
    expect(valuesOf(readText("1,5;2,5\n3,5;4,5\n"))).toEqual({ "column 1": [1.5, 3.5], "column 2": [2.5, 4.5] });
  });

  test("without names the columns get some, and that is said", () => {
    const table = readText("1,2\n3,-4.5\n");
    expect(valuesOf(table)).toEqual({ "column 1": [1, 3], "column 2": [2, -4.5] });
    expect(table.lines).toEqual(Uint32Array.of(1, 2));
    expect(table.notes).toEqual([
      "The first row is all numbers, so it is read as data, and the columns are called column 1, …",
    ]);
  });

  test("empty and repeated names are made unique, and that is said", () => {
    const { columns, notes } = readText("x,,x,x (2),x\n1,2,3,4,5\n");
    expect(columns.map(({ name }) => name)).toEqual(["x", "column 2", "x (2)", "x (2) (2)", "x (3)"]);
    expect(notes).toEqual([
      'Column 2 has no name: it is called "column 2".',
      'Two columns are named "x": the later one is called "x (2)".',
      'Two columns are named "x (2)": the later one is called "x (2) (2)".',
      'Two columns are named "x": the later one is called "x (3)".',
    ]);
  });
});

describe("cells that are not numbers", () => {
  test.each([
    "",
    "NA",
    "n/a",
    "NaN",
    "null",
    "-",
    "abc",
    "0x10",
    "1_000",
    "1e999",
    "Infinity",
    "-inf",
    "1 2",
    "1,5",
    "2020-01-01",
    "$5",
  ])("%s", (text) => {
    const { columns, rows, lines } = readText(`x,y\n1,2\n"${text}",4\n5,6\n7,8\n`);
    expect(rows).toBe(4);
    expect([...columns[0]!.values]).toEqual([1, NaN, 5, 7]);
    expect(columns[0]).toMatchObject({ numeric: true, numbers: 3, bad: [{ row: 1, text }] });
    expect(lines[1]).toBe(3);
  });

  test("a column is numeric if at least half of its cells that hold something are numbers", () => {
    const numeric = (cells: readonly string[]) =>
      readText(`x,y\n${cells.map((cell) => `${cell},0\n`).join("")}`).columns[0]!.numeric;
    expect(numeric(["1", "a"])).toBe(true);
    expect(numeric(["1", "a", "b"])).toBe(false);
    expect(numeric(["1", "", "NA", "NA"])).toBe(true);
    expect(numeric(["", "NA"])).toBe(false);
  });
});

describe("malformed rows are counted and named by their line", () => {
  test.each<[string, string, [line: number, problem: string][], Record<string, number[]>]>([
    ["too few cells", "x,y\n1,2\n3\n5,6\n", [[3, "1 cell where the first row has 2"]], { x: [1, 5], y: [2, 6] }],
    ["too many cells", "x,y\n1,2\n3,4,5\n5,6\n", [[3, "3 cells where the first row has 2"]], { x: [1, 5], y: [2, 6] }],
    [
      "line ends inside quotes count as lines",
      'x,y,note\n1,2,"over\n\nthree lines"\n3,4\n5,6,"a ""quoted"" word"\n7\n',
      [
        [5, "2 cells where the first row has 3"],
        [7, "1 cell where the first row has 3"],
      ],
      { x: [1, 5], y: [2, 6], note: [] },
    ],
    [
      "a stray quote that a later one closes",
      'x,y\n1,2\n"3,4\n5,6\n7,8"\n9,10\n',
      [[3, "1 cell where the first row has 2, over lines 3 to 5 because of a quoted cell"]],
      { x: [1, 9], y: [2, 10] },
    ],
    [
      "a quote that is never closed costs its line only",
      'x,y\n1,2\n"3,4\n5,6\n7,8\n',
      [[3, "a quote opens a cell and is never closed"]],
      { x: [1, 5, 7], y: [2, 6, 8] },
    ],
    [
      "text after a closing quote",
      'x,y\n1,2\n"3" inches,4\n"5",6\n',
      [[3, "text follows the quote that closes a cell"]],
      { x: [1, 5], y: [2, 6] },
    ],
    [
      "a broken header",
      '"x,y\n1,2\n3,4\n',
      [[1, "a quote opens a cell and is never closed"]],
      { "column 1": [1, 3], "column 2": [2, 4] },
    ],
  ])("%s", (_, text, problems, values) => {
    const table = readText(text);
    expect(table.malformed).toEqual({
      count: problems.length,
      first: problems.map(([line, problem]) => ({ line, problem })),
    });
    expect(valuesOf(table)).toEqual(values);
  });

  test("many of them: all are counted, the first are listed", () => {
    const { malformed, rows } = readText(`x,y\n${"1\n1,2\n".repeat(1000)}`);
    expect([malformed.count, rows, malformed.first.length]).toEqual([1000, 1000, mostListed]);
    expect(malformed.first.at(-1)).toEqual({ line: 2 * mostListed, problem: "1 cell where the first row has 2" });
  });

  test("a file that does not use quotes as quotes is read without them after a while, in one pass", () => {
    const table = readText(`x,y,size\n${'1,2,"3\n'.repeat(50_000)}`);
    expect([table.rows, table.malformed.count]).toEqual([50_000 - 21, 21]);
    expect(table.notes).toEqual([
      "Quotes do not pair up in this file: from line 23 on they are read as ordinary characters.",
    ]);
  });

  test("a line without end is not kept", () => {
    const table = readText(
      `x,y\n1,2\n${"3".repeat(5e6)},4\n5,6\n`,
      Array.from({ length: 50 }, (_, i) => 1e5 * i),
    );
    expect(table.malformed).toEqual({
      count: 1,
      first: [{ line: 3, problem: "the line is longer than 4194304 characters" }],
    });
    expect(valuesOf(table)).toEqual({ x: [1, 5], y: [2, 6] });
    expect(table.lines).toEqual(Uint32Array.of(2, 4));
  });
});

test.each([
  ["", 0],
  ["\n\n", 0],
  ["x,y\n", 2],
  ["\ufeff", 0],
])("nothing to read in %j", (text, columns) => {
  const table = readText(text);
  expect([table.columns.length, table.rows, table.malformed.count, table.notes]).toEqual([columns, 0, 0, []]);
});

// An independent writer: what it writes in any way that CSV allows, the reader reads back, line for line.
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ unit: fc.constantFrom("a", "é", "🏠", '"', ",", ";", "\n", "\r\n", " ", "7"), maxLength: 6 }),
);
const rowsOfThree = fc.array(fc.tuple(cell, cell, cell, fc.boolean()), { maxLength: 30 });

test("reads back whatever is written, wherever the text is cut into pieces", () => {
  const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
  const delimiters = fc.constantFrom(",", ";", "\t", "|");
  fc.assert(
    fc.property(
      rowsOfThree,
      lineEnds,
      delimiters,
      fc.array(fc.nat(), { maxLength: 5 }),
      (rows, lineEnd, delimiter, cuts) => {
        let text = ["first", "second", "third"].join(delimiter);
        let line = 1;
        const want = rows.map(([a, b, c, quoteAll]) => {
          const cells = [a, b, c];
          const written = cells.map((value) =>
            quoteAll || /[",;\t|\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
          );
          text += lineEnd + written.join(delimiter);
          const begins = line + 1;
          line = begins + cells.join("").split(/\r\n|\r|\n/).length - 1;
          return { cells, begins };
        });
        const table = readText(
          text,
          cuts.map((cut) => cut % (text.length + 1)),
        );
        expect(table.malformed.count).toBe(0);
        expect([...table.lines]).toEqual(want.map(({ begins }) => begins));
        table.columns.forEach(({ numeric, values }, i) => {
          if (!numeric) return;
          want.forEach(({ cells }, row) => {
            const written = cells[i]!.trim();
            const usesDecimalComma = delimiter !== "," && written.includes(",");
            if (!usesDecimalComma) expect(values[row]).toBe(written === "" ? NaN : Number(written));
          });
        });
        expect(table).toEqual(readText(text));
      },
    ),
    { numRuns: 300 },
  );
});
