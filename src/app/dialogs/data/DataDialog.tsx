import { useEffect, useState } from "react";
import { formatCount } from "../../../core/format.ts";
import { pairColumns } from "../../../data/pairColumns.ts";
import { numericColumns, type SkippedRows, type Table } from "../../../data/table.ts";
import { tableProblem } from "../../../data/tableProblem.ts";
import { chooseSurface } from "../../../shot/edits.ts";
import { lineThrough } from "../../../shot/problems/line.ts";
import { Dialog } from "../Dialog.tsx";
import { readCsvFile } from "../../files/readCsvFile.ts";
import { useStudio } from "../../state/useStudio.ts";

/** Puts the file away. */
function useClose() {
  const { setState } = useStudio();
  return () => setState({ file: null });
}

type Reading = { readonly progress: number } | { readonly problem: string } | { readonly table: Table };

/** Reads a CSV file, says what was wrong with it, and asks which columns are x and y. */
export default function DataDialog({ file }: { file: File }) {
  const close = useClose();
  const [reading, setReading] = useState<Reading>({ progress: 0 });
  useEffect(() => {
    const abort = new AbortController();
    const show = (next: Reading) => !abort.signal.aborted && setReading(next);
    void read(file, abort.signal, (progress) => show({ progress })).then(show);
    return () => abort.abort();
  }, [file]);
  return (
    <Dialog name="data" title={file.name} close={close}>
      {"progress" in reading && <Progress share={reading.progress} />}
      {"problem" in reading && <Problem text={reading.problem} />}
      {"table" in reading && <ColumnChoice table={reading.table} label={file.name.replace(/\.[^.]*$/, "")} />}
    </Dialog>
  );
}

/** The table, or what is wrong with the file. */
async function read(file: File, signal: AbortSignal, onProgress: (share: number) => void): Promise<Reading> {
  try {
    const table = await readCsvFile(file, { signal, onProgress });
    const problem = tableProblem(table);
    return problem === null ? { table } : { problem: `${file.name}: ${problem}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function Progress({ share }: { share: number }) {
  const close = useClose();
  return (
    <>
      <p>Reading… {Math.round(100 * share)} %</p>
      <progress value={share} aria-label="Reading the file" />
      <div className="actions">
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </>
  );
}

function Problem({ text }: { text: string }) {
  const close = useClose();
  return (
    <>
      <p role="alert">{text}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}

function ColumnChoice({ table, label }: { table: Table; label: string }) {
  const studio = useStudio();
  const close = useClose();
  const names = numericColumns(table).map(({ name }) => name);
  const [x, setX] = useState(names[0]!);
  const [y, setY] = useState(names[1]!);
  const pairing = pairColumns(table, x, y, label);
  const accept = (event: React.FormEvent) => {
    event.preventDefault(); // the form goes with its dialog
    if ("problem" in pairing) return;
    studio.edit(chooseSurface(studio.chosen().index, lineThrough(pairing.data)));
    close();
  };
  return (
    <form onSubmit={accept}>
      <p>
        {formatCount(table.rows + table.malformed.count)} rows, {names.length} numeric columns of {table.columns.length}
        .
      </p>
      <div className="columns">
        <ColumnSelect axis="x" names={names} value={x} choose={setX} />
        <ColumnSelect axis="y" names={names} value={y} choose={setY} />
      </div>
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {"problem" in pairing ? (
        <p role="alert">{pairing.problem}</p>
      ) : (
        <>
          {pairing.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Skipped skipped={pairing.skipped} good={pairing.data.moments.n} />
        </>
      )}
      <div className="actions">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" className="primary" disabled={"problem" in pairing}>
          Fit a line
        </button>
      </div>
    </form>
  );
}

function ColumnSelect({
  axis,
  names,
  value,
  choose,
}: {
  axis: string;
  names: readonly string[];
  value: string;
  choose: (name: string) => void;
}) {
  return (
    <label>
      {axis}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

/** The rows that are left out, by line number, with what was wrong. */
function Skipped({ skipped, good }: { skipped: SkippedRows; good: number }) {
  if (skipped.count === 0) return <p>All {formatCount(good)} rows are good.</p>;
  const more = skipped.count - skipped.first.length;
  return (
    <details open>
      <summary>
        {formatCount(good)} good rows; {formatCount(skipped.count)} left out:
      </summary>
      <ol>
        {skipped.first.map(({ line, problem }) => (
          <li key={line}>
            line {formatCount(line)}: {problem}
          </li>
        ))}
        {more > 0 && <li>and {formatCount(more)} more</li>}
      </ol>
    </details>
  );
}
