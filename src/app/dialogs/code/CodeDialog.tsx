import { useMemo, useRef, useState } from "react";
import { formatCount } from "../../../core/format.ts";
import { numpyScript } from "../../../shot/code/numpyScript.ts";
import { torchScript } from "../../../shot/code/torchScript.ts";
import { marksOf } from "../../../shot/runs/runMarks.ts";
import { capitalized } from "../../../core/capitalized.ts";
import { CopyButton } from "../../controls/CopyButton.tsx";
import { Dialog } from "../Dialog.tsx";
import { fileName } from "../../files/fileName.ts";
import { saveFile } from "../../files/saveFile.ts";
import "./code.css";
import { useStudio, useStudioState } from "../../state/useStudio.ts";

const libraries = {
  numpy: { label: "NumPy", write: numpyScript },
  pytorch: { label: "PyTorch", write: torchScript },
} as const;
type LibraryId = keyof typeof libraries;
const ids = Object.keys(libraries) as LibraryId[];

/** Characters that are shown: mini-batches and schedules can make a script of megabytes. */
const mostShown = 100_000;

/** A run as a Python script, to be copied or saved. */
export default function CodeDialog() {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  const shot = useStudioState((state) => state.prepared.shot);
  const entries = useMemo(() => marksOf(shot), [shot]);
  const [which, choose] = useState(() => {
    const { index: pane, run } = studio.chosen();
    return entries.findIndex((entry) => entry.pane === pane && entry.index === (run ?? 0));
  });
  const entry = entries[Math.min(which, entries.length - 1)]!;
  const [chosenLibrary, chooseLibrary] = useState<LibraryId>("numpy");
  const scripts = useMemo(() => {
    const written = ids.map((id) => [id, libraries[id].write(shot.panes[entry.pane]!, entry.index)] as const);
    return Object.fromEntries(written) as Record<LibraryId, ReturnType<typeof numpyScript>>;
  }, [shot, entry]);
  const library = "text" in scripts[chosenLibrary] ? chosenLibrary : "numpy";
  const script = scripts[library];
  const missing = "text" in script && "problem" in scripts.pytorch ? scripts.pytorch.problem : null;
  const shown = useRef<HTMLPreElement>(null);
  return (
    <Dialog name="code" title="Copy a run as code" close={close}>
      <div className="code-choice">
        {entries.length > 1 && (
          <label>
            run
            <select value={entries.indexOf(entry)} onChange={(event) => choose(Number(event.currentTarget.value))}>
              {entries.map(({ pane, index, name }, place) => (
                <option key={`${pane} ${index}`} value={place}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <div role="radiogroup" aria-label="Library">
          {ids.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="library"
                checked={id === library}
                disabled={"problem" in scripts[id]}
                onChange={() => chooseLibrary(id)}
              />
              {libraries[id].label}
            </label>
          ))}
        </div>
        {missing !== null && <p>{missing}.</p>}
      </div>
      {"problem" in script ? (
        <p role="alert">{capitalized(script.problem)}.</p>
      ) : (
        <>
          <pre ref={shown} tabIndex={0} role="region" aria-label="The script">
            {script.text.slice(0, mostShown)}
          </pre>
          {script.text.length > mostShown && (
            <p>This is its beginning: what is copied and saved has all {formatCount(script.text.length)} characters.</p>
          )}
          <div className="actions">
            <button
              type="button"
              onClick={() => saveFile(`${fileName(shot, entry.name, library)}.py`, script.text, "text/x-python")}
            >
              Save
            </button>
            <CopyButton text={script.text} select={() => getSelection()?.selectAllChildren(shown.current!)} />
          </div>
        </>
      )}
    </Dialog>
  );
}
