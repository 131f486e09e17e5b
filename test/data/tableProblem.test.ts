import { expect, test } from "vitest";
import { tableProblem } from "../../src/data/tableProblem.ts";
import { readText } from "./readText.ts";

test.each([
  ["x,y\n1,2\n", null],
  ["name,x,y\nA,1,2\n", null],
  ["", "The file is empty: it needs a row of column names and rows of numbers."],
  ["x,y\n", "The file has column names but no rows: add at least two rows of numbers."],
  [
    "title\n1,2\n3,4\n",
    "No row fits the first one (line 2: 2 cells where the first row has 1): remove what stands above the column names.",
  ],
  ["x,name\n1,a\n2,b\n", 'The file needs two columns of numbers, and of its 2 columns only "x" is one.'],
  ["first,last\na,b\n", "The file needs two columns of numbers, and of its 2 columns none is one."],
  [
    "x y\n1 2\n3 4\n",
    "The file has one column, and two are needed: separate cells by commas, semicolons, tabs or vertical bars.",
  ],
])("%j", (text, problem) => {
  expect(tableProblem(readText(text))).toBe(problem);
});
