/** What is wrong with one row of a file, for its reader: `y is "abc"`. */
export interface RowProblem {
  /** In the file; the first line is 1. */
  readonly line: number;
  readonly problem: string;
}

/** Rows that could not be used: how many, and what was wrong with the first of them, in the file's order. */
export interface SkippedRows {
  readonly count: number;
  /** At most `mostListed`. */
  readonly first: readonly RowProblem[];
}

/** How many problems are kept with their words; all of them are counted. */
export const mostListed = 100;

/** A cell without a finite number in it. */
export interface BadCell {
  /** Index into the table's rows. */
  readonly row: number;
  /** As it stands in the file, without the space around it; cut where it is long. */
  readonly text: string;
}

export interface Column {
  readonly name: string;
  /** At least half of its cells that are not empty hold a number: "NA" and the like count as empty. */
  readonly numeric: boolean;
  /** [rows] NaN where a cell is no finite number; [0] for a column that is not numeric. */
  readonly values: Float64Array<ArrayBuffer>;
  /** How many cells hold a number. */
  readonly numbers: number;
  /** The first cells without a number, at most `mostListed`. */
  readonly bad: readonly BadCell[];
}

/** A file's rows as columns of numbers. A plain value, so that a worker can hand it over. */
export interface Table {
  readonly columns: readonly Column[];
  /** Rows with as many cells as there are columns: the others are in `malformed`. */
  readonly rows: number;
  /** [rows] where each row begins in the file; the first line is 1. */
  readonly lines: Uint32Array<ArrayBuffer>;
  readonly malformed: SkippedRows;
  /** Sentences about what was assumed: columns without a name, decimal commas. */
  readonly notes: readonly string[];
}

export const numericColumns = ({ columns }: Table): readonly Column[] => columns.filter(({ numeric }) => numeric);
