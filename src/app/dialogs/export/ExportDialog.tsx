import { useState } from "react";
import { offeredParts } from "../../../shot/settings/offeredParts.ts";
import { pictureParts } from "../../../shot/settings/parts.ts";
import { Dialog } from "../Dialog.tsx";
import { exportName, exports, type ExportId } from "./exports.ts";
import type { PictureOptions } from "../../../picture/mountPicture.ts";
import { PictureFields } from "./PictureFields.tsx";
import { namedSizes, sizeProblem } from "../../../shot/settings/sizes.ts";
import "./export.css";
import { saveFile } from "../../files/saveFile.ts";
import { picturedIn } from "../../state/theme.ts";
import { useStudio, useStudioState } from "../../state/useStudio.ts";

const firstOptions: PictureOptions = {
  ...namedSizes["1080p"],
  background: "theme",
  parts: pictureParts,
};

/** What the last file came to. */
type Outcome = { readonly saved: string } | { readonly problem: string } | "working" | null;

/** Makes a file of what is shown: a picture, its numbers, or the surface as a thing. */
export default function ExportDialog() {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  const prepared = useStudioState(picturedIn);
  const { shot } = prepared;
  const [id, setId] = useState<ExportId>("png");
  const [options, setOptions] = useState(firstOptions);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { label, about, type, write } = exports[id];
  const name = exportName(shot, id);
  const problem = id === "png" ? sizeProblem(options) : null;
  const save = async (event: React.FormEvent) => {
    event.preventDefault(); // the form would close its dialog
    setOutcome("working");
    await afterPaint();
    try {
      saveFile(name, await write(prepared, studio.playhead, options), type);
      setOutcome({ saved: name });
    } catch (error) {
      setOutcome({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <Dialog name="export" title="Export what you see" close={close}>
      <form onSubmit={(event) => void save(event)} onChange={() => setOutcome(null)} noValidate>
        <fieldset className="kinds">
          <legend>File</legend>
          {Object.entries(exports).map(([kind, each]) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={kind === id} onChange={() => setId(kind as ExportId)} />
              {each.label}
            </label>
          ))}
        </fieldset>
        <p>{about}</p>
        {id === "png" && (
          <PictureFields
            options={options}
            change={(change) => setOptions({ ...options, ...change })}
            offered={offeredParts(shot)}
          />
        )}
        <div className="actions">
          <output>{problem === null && outcomeInWords(outcome, id === "png" ? sized(name, options) : name)}</output>
          {problem !== null && <p role="alert">{problem}</p>}
          {isProblem(outcome) && <p role="alert">{outcome.problem}</p>}
          <button className="primary" disabled={problem !== null || outcome === "working"}>
            Save {label.replace(/.*\((\w+)\)$/, "$1")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const isProblem = (outcome: Outcome): outcome is { readonly problem: string } =>
  outcome !== null && outcome !== "working" && "problem" in outcome;

const sized = (name: string, { width, height }: PictureOptions) => `${name}, ${width} × ${height} pixels`;

function outcomeInWords(outcome: Outcome, name: string): string {
  if (outcome === null) return name;
  if (outcome === "working") return `Making ${name} …`;
  return "saved" in outcome ? `Saved ${outcome.saved}` : "";
}

/** Lets the browser show what is written before it is busy. */
const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
