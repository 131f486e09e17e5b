import { describe, expect, test } from "vitest";
import { momentsOf } from "../../src/core/moments.ts";
import { pairColumns, type Pairing } from "../../src/data/pairColumns.ts";
import { mostListed } from "../../src/data/table.ts";
import { readText } from "./readText.ts";

/** The pairing of columns x and y of a text that has one. */
function pair(text: string): Pairing {
  const pairing = pairColumns(readText(text), "x", "y", "a file");
  if ("problem" in pairing) throw new Error(pairing.problem);
  return pairing;
}

test("two columns become a data set, whatever stands between them", () => {
  const { data, skipped, notes } = pair("name,y,note,x\nA,2,,1\nB,4,,3\nC,5,,4\n");
  expect(data).toEqual({
    label: "a file",
    xLabel: "x",
    yLabel: "y",
    xs: [1, 3, 4],
    ys: [2, 4, 5],
    moments: momentsOf([1, 3, 4], [2, 4, 5]),
  });
  expect([skipped, notes]).toEqual([{ count: 0, first: [] }, []]);
});

test("rows that cannot be used are listed in the file's order, with what was wrong", () => {
  const { data, skipped } = pair('x,y\n1,2\nabc,2\n3\n4,NA\n,\n"1,5",7\n5,6\n7,8\n9,1\n');
  expect(data.xs).toEqual([1, 5, 7, 9]);
  expect(skipped).toEqual({
    count: 5,
    first: [
      { line: 3, problem: '"x" is "abc", not a number' },
      { line: 4, problem: "1 cell where the first row has 2" },
      { line: 5, problem: '"y" is "NA", not a number' },
      { line: 6, problem: '"x" is empty, "y" is empty' },
      { line: 7, problem: '"x" is "1,5", not a number (write decimals with a point)' },
    ],
  });
});

test("of very many bad rows all are counted and the first are listed, each with its own words", () => {
  const { data, skipped } = pair(`x,y\n${"1,2\nu,2\n3,v\n4,5\n".repeat(1000)}`);
  expect([data.moments.n, skipped.count, skipped.first.length]).toEqual([2000, 2000, mostListed]);
  skipped.first.forEach(({ line, problem }, i) => {
    const [name, text] = i % 2 ? ["y", "v"] : ["x", "u"];
    expect([line, problem]).toEqual([2 * i + 3 - (i % 2), `"${name}" is "${text}", not a number`]);
  });
});

test("all x equal is a data set whose minimum is a line, and a sentence says so", () => {
  const { data, notes } = pair("x,y\n0.1,1\n0.1,2\n0.1,6\n");
  expect(data.moments.sxx).toBe(0);
  expect(notes).toEqual([
    'All 3 values of "x" are 0.1: every line through (0.1, 3) fits equally well, so the minimum is a line, not a point, and x cannot be standardised.',
  ]);
});

describe("a sentence where there is nothing to fit", () => {
  test.each([
    [
      "two good rows are needed",
      "x,y\n1,2\n3,\n",
      'At least two rows need a number in both "x" and "y", and 1 of 2 has them (line 3: "y" is empty).',
    ],
    [
      "one row is not enough",
      "x,y\n1,2\n",
      'At least two rows need a number in both "x" and "y", and 1 of 1 has them.',
    ],
    [
      "numbers that never meet",
      "x,y\n1,\n2,\n,3\n,4\n",
      'At least two rows need a number in both "x" and "y", and 0 of 4 have them (line 2: "y" is empty).',
    ],
    [
      "a column of text",
      "x,y\n1,a\n2,b\n3,4\n",
      'Column "y" does not hold numbers: 1 of its 3 cells can be read as one.',
    ],
    ["no such column", "x,z\n1,2\n", 'There is no column "y": the columns are "x", "z".'],
    [
      "beyond float64",
      "x,y\n1e200,1\n-1e200,2\n",
      'The numbers in "x" or "y" are too large to be squared and summed: use a smaller unit.',
    ],
  ])("%s", (_, text, problem) => {
    expect(pairColumns(readText(text), "x", "y", "a file")).toEqual({ problem });
  });

  test("the same column twice", () => {
    expect(pairColumns(readText("x,y\n1,2\n3,4\n"), "x", "x", "a file")).toEqual({
      problem: 'x and y are both "x": choose two different columns.',
    });
  });
});
