import { lazy, Suspense, useMemo } from "react";
import { datasetOf } from "../../shot/problems/index.ts";
import { mostPanes } from "../../shot/settings/bounds.ts";
import { compose } from "../../shot/layout/composition.ts";
import { movePane, removePane, setPane, setShot } from "../../shot/edits.ts";
import { paneNames } from "../../shot/runs/paneNames.ts";
import { EditableName } from "../controls/EditableName.tsx";
import { PaneLines } from "./PaneLines.tsx";
import { layOut } from "../../shot/layout/layOut.ts";
import { IconButton } from "../page/IconButton.tsx";
import { useEntries } from "../state/useEntries.ts";
import "./PaneFrames.css";
import type { Studio } from "../state/createStudio.ts";
import { useStudio, useStudioState, useChosen, useTheme } from "../state/useStudio.ts";
import { addPane } from "../commands/commands.ts";

const DataChartView = lazy(() => import("../charts/DataChartView.tsx"));

/** Over several panes: a frame around each, its caption, and what can be done with it. The chosen one stands out. */
export function PaneFrames() {
  const studio = useStudio();
  const panes = useStudioState((state) => state.prepared.shot.panes);
  const theme = useTheme();
  const { index: chosen } = useChosen();
  const isPictured = useStudioState((state) => state.isPictured);
  const entries = useEntries();
  const title = useStudioState((state) => state.shot.title);
  const { width, height } = useStudioState(({ size }) => size);
  const prepared = useStudioState((state) => state.prepared);
  const { names, shared } = useMemo(() => paneNames(prepared), [prepared]);
  const layout = layOut(prepared, width, height);
  const over = layout.shared.height;
  const frames = layout.panes.map((rect, i) => {
    const isChosen = i === chosen;
    const name = names[i]!;
    const runs = entries.filter((entry) => entry.pane === i);
    const data = datasetOf(panes[i]!.surface);
    const { caption, scatter } = compose(rect.width, rect.height, panes.length, runs.length, layout.paneParts);
    return (
      <section
        key={i}
        className={isChosen && panes.length > 1 ? "pane-frame chosen" : "pane-frame"}
        style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
        aria-label={`Pane ${i + 1}: ${name}`}
      >
        <div className="pane-caption" style={{ width: caption.width - 4 }}>
          <EditableName
            key={name}
            name={panes.length === 1 ? (title ?? name) : name}
            title="Choose this pane for the controls"
            isChosen={isChosen}
            choose={() => studio.choosePane(i)}
            rename={(to) =>
              studio.edit(
                panes.length === 1 ? setShot({ title: to || undefined }) : setPane(i, { title: to || undefined }),
              )
            }
          />
          <PaneLines entries={runs} theme={theme} />
        </div>
        {data && scatter.width > 0 && isPictured && (
          <Suspense>
            <DataChartView place={scatter} pane={panes[i]!} data={data} entries={runs} />
          </Suspense>
        )}
        {isChosen && panes.length > 1 && (
          <div className="pane-tools" role="group" aria-label={`Pane ${i + 1}`}>
            <IconButton icon="back" label="Move this pane back" disabled={i === 0} act={() => move(studio, i, -1)} />
            <IconButton
              icon="forward"
              label="Move this pane forward"
              disabled={i === panes.length - 1}
              act={() => move(studio, i, 1)}
            />
            <IconButton
              icon="copy"
              label="Duplicate this pane"
              disabled={panes.length >= mostPanes}
              act={() => addPane(studio, i)}
            />
            <IconButton
              icon="close"
              label="Remove this pane"
              disabled={panes.length === 1}
              act={() => studio.edit(removePane(i))}
            />
          </div>
        )}
      </section>
    );
  });
  return (
    <>
      {over > 0 && (
        <div className="shared" style={{ height: over, width: layout.shared.width }}>
          {title !== undefined && <h2>{title}</h2>}
          <p>{shared.join(" · ")}</p>
        </div>
      )}
      {frames}
    </>
  );
}

function move({ edit, choosePane }: Studio, index: number, by: number) {
  edit(movePane(index, by));
  choosePane(index + by);
}
