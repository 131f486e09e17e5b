import { describe, expect, test } from "vitest";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { datasets } from "../../src/data/datasets.ts";
import { fallLine, useFallLine, writeCsv } from "./fallLine.ts";

useFallLine();

const ids = (table: object) => Object.keys(table).join(", ");
const descend = (words: string) => ["descend", ...words.split(" ")];

describe("wrong use ends with status 2 and one clear line", () => {
  test.each([
    [[], "say what to do: list, evaluate, descend, record, join or sheet (fall-line --help says more)"],
    [["lst"], "unknown command 'lst' (Did you mean list?)"],
    [["list"], "missing required argument 'table'"],
    [
      ["list", "things"],
      "command-argument value 'things' is invalid for argument 'table'. Allowed choices are surfaces, optimizers, schedules, datasets, presets.",
    ],
    [["list", "surfaces", "datasets"], "too many arguments for 'list'. Expected 1 argument but got 2."],
    [
      ["list", "surfaces", "--format", "xml"],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
    ],
    [["evaluate", "--surface", "mse"], "required option '--at <x,y>' not specified"],
    [
      ["evaluate", "--surface", "mse", "--at", "1"],
      "option '--at <x,y>' argument '1' is invalid. It must be two numbers with a comma between them, like -1,2.",
    ],
    [["descend"], "give one of --surface, --formula, --data and --dataset, got none"],
    [
      descend("--surface mse --dataset cars"),
      "give one of --surface, --formula, --data and --dataset, got --surface and --dataset",
    ],
    [descend("--surface nosuch"), `there is no surface "nosuch": the surfaces are ${ids(surfaces)}`],
    [descend("--surface toString"), `there is no surface "toString": the surfaces are ${ids(surfaces)}`],
    [descend("--dataset nosuch"), `there is no data set "nosuch": the data sets are ${ids(datasets)}`],
    [descend("--formula x^2"), "--formula is not available in this version yet: use --surface, --data or --dataset"],
    [descend("--surface sine --standardize"), "--standardize needs data: --data, --dataset or --surface mse"],
    [descend("--surface sine --x a"), "--x and --y choose columns of --data FILE"],
    [descend("--surfce mse"), "unknown option '--surfce' (Did you mean --surface?)"],
    [descend("--surface"), "option '--surface <id>' argument missing"],
    [
      descend("--surface mse --optimizer nosuch"),
      `there is no optimizer "nosuch": the optimizers are ${ids(optimizers)}`,
    ],
    [
      descend("--surface mse --step-size fast"),
      "option '--step-size <number>' argument 'fast' is invalid. It must be a number, at least 0.",
    ],
    [
      descend("--surface mse --step-size -1"),
      "option '--step-size <number>' argument '-1' is invalid. It must be a number, at least 0.",
    ],
    [
      descend("--surface mse --step-size 0x10"),
      "option '--step-size <number>' argument '0x10' is invalid. It must be a number, at least 0.",
    ],
    [descend("--surface mse --set beta=1"), 'gd has no parameter "beta": its parameters are lr, weight_decay'],
    [
      descend("--surface mse --set lr"),
      "option '--set <name=value>' argument 'lr' is invalid. It must be a name and a number, like lr=0.1.",
    ],
    [descend("--surface mse --set lr=-1"), "lr must be a number above 0, got -1"],
    [descend("--surface mse --optimizer adam --set beta1=1"), "beta1 must be a number from 0 to 0.999, got 1"],
    [descend("--surface mse --optimizer adam --set amsgrad=0.5"), "amsgrad must be 0 or 1, got 0.5"],
    [
      descend("--surface mse --optimizer lbfgs --set history_size=2.5"),
      "history_size must be a whole number from 1 to 100, got 2.5",
    ],
    [
      descend("--surface mse --schedule cosin:T_max=3"),
      `there is no schedule "cosin": the schedules are ${ids(schedules)}`,
    ],
    [descend("--surface mse --schedule cosine:T=3"), 'cosine has no parameter "T": its parameters are T_max, eta_min'],
    [descend("--surface mse --schedule cosine:T_max"), '--schedule: "T_max" must be a name and a value, like size=8'],
    [
      descend("--surface mse --schedule one-cycle:anneal_strategy=sin"),
      "anneal_strategy must be one of cos, linear, or its number from 0, got sin",
    ],
    [
      descend("--surface mse --optimizer newton --schedule cosine"),
      `newton finds its own step sizes and takes no schedule: those that do are ${Object.entries(optimizers)
        .filter(([, { order }]) => order === 1)
        .map(([id]) => id)
        .join(", ")}`,
    ],
    [
      descend("--surface mse --noise -1"),
      "option '--noise <deviation>' argument '-1' is invalid. It must be a number, at least 0.",
    ],
    [
      descend("--surface mse --seed 1.5"),
      "option '--seed <number>' argument '1.5' is invalid. It must be a whole number, at least 0 and at most 4294967295.",
    ],
    [descend("--surface mse --batch 0"), "size must be a whole number from 1 to 10,000, got 0"],
    [descend("--surface mse --batch many"), "size must be a whole number from 1 to 10,000, got many"],
    [
      descend("--surface mse --batch size=2,order=1"),
      '--batch has no parameter "order": its parameters are size, replacement',
    ],
    [descend("--surface sine --batch 8"), "--batch: mini-batches need data, and this surface is a function"],
    [descend("--surface mse --set lr=1 --step-size 2"), "lr is set twice, to 2 and to 1"],
    [
      descend("--surface mse --start 1,2,3"),
      "option '--start <x,y>' argument '1,2,3' is invalid. It must be two numbers with a comma between them, like -1,2.",
    ],
    [
      descend("--surface mse --steps 1.5"),
      "option '--steps <count>' argument '1.5' is invalid. It must be a whole number, at least 0 and at most 10000000.",
    ],
    [
      descend("--surface mse --steps 1e9"),
      "option '--steps <count>' argument '1e9' is invalid. It must be a whole number, at least 0 and at most 10000000.",
    ],
    [
      descend("--surface mse --every 0"),
      "option '--every <count>' argument '0' is invalid. It must be a whole number, at least 1.",
    ],
    [
      descend("--surface mse --tolerance NaN"),
      "option '--tolerance <number>' argument 'NaN' is invalid. It must be a number, at least 0.",
    ],
  ])("%j", (words, line) => {
    expect(fallLine(...words)).toEqual({ status: 2, out: "", told: [`fall-line: ${line}`] });
  });

  test.each([
    ["a column that is not there", "a,b\n1,2\n3,4\n", ["--x", "c"], 'there is no column "c": the columns are "a", "b"'],
    [
      "a choice between three columns",
      "a,b,c\n1,2,3\n3,4,5\n",
      [],
      'say which columns are --x and --y: the numeric ones are "a", "b", "c"',
    ],
    [
      "a choice between two",
      "a,b,c\n1,2,3\n3,4,5\n",
      ["--y", "a"],
      'say which columns are --x and --y: the numeric ones are "a", "b", "c"',
    ],
  ])("%s", (_, text, words, line) => {
    expect(fallLine("descend", "--data", writeCsv("a.csv", text), ...words)).toEqual({
      status: 2,
      out: "",
      told: [`fall-line: ${line}`],
    });
  });
});

describe("bad data end with status 1 and one clear line", () => {
  test.each([
    ["no numbers", "a,b\nc,d\n", [], "The file needs two columns of numbers, and of its 2 columns none is one."],
    ["empty", "", [], "The file is empty: it needs a row of column names and rows of numbers."],
    [
      "a spreadsheet",
      Uint8Array.of(0x50, 0x4b, 3, 4),
      [],
      "It is a spreadsheet or a zip archive, not CSV text: save the sheet as CSV first.",
    ],
    [
      "one good row",
      "a,b\n1,2\n3,\n",
      ["--x", "a", "--y", "b"],
      'At least two rows need a number in both "a" and "b", and 1 of 2 has them (line 3: "b" is empty).',
    ],
    [
      "a text column",
      "a,b,c\n1,2,d\n3,4,e\n",
      ["--x", "a", "--y", "c"],
      'Column "c" does not hold numbers: 0 of its 2 cells can be read as one.',
    ],
    [
      "all x equal, standardised",
      "a,b\n1,2\n1,4\n",
      ["--standardize"],
      "x cannot be standardised, because all its values are equal",
    ],
  ])("%s", (_, text, words, line) => {
    const said = fallLine("evaluate", "--at", "0,0", "--data", writeCsv("bad.csv", text), ...words);
    expect(said).toEqual({ status: 1, out: "", told: [`fall-line: bad.csv: ${line}`] });
  });

  test.each([
    ["nosuch.csv", "there is no such file"],
    [".", "it is a folder, not a file"],
  ])("%s", (path, reason) => {
    const said = fallLine("descend", "--data", path);
    expect(said).toEqual({ status: 1, out: "", told: [`fall-line: ${path}: cannot be read: ${reason}.`] });
  });
});
