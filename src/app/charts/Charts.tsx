import { compose } from "../../shot/layout/composition.ts";
import { layOut } from "../../shot/layout/layOut.ts";
import { datasetOf } from "../../shot/problems/index.ts";
import DataChartView from "./DataChartView.tsx";
import { LossChartView } from "./LossChartView.tsx";
import { useEntries } from "../state/useEntries.ts";
import { useWide } from "../state/useMedia.ts";
import { useStudioState, useDrawnPane } from "../state/useStudio.ts";

/** The charts beside a single surface: the loss over the steps and, for data, the points with the current line. */
export default function Charts() {
  const { pane } = useDrawnPane();
  const entries = useEntries();
  const { width, height } = useStudioState(({ size }) => size);
  const data = datasetOf(pane.surface);
  const wide = useWide();
  const { paneParts } = layOut(
    useStudioState((state) => state.prepared),
    width,
    height,
  );
  const places = wide ? compose(width, height, 1, entries.length, paneParts).charts : [];
  if (entries.length === 0) return null; // every run is hidden
  if (wide && places.length === 0) return null; // a low window: the picture has no room for charts
  return (
    <>
      <LossChartView place={places[0]} entries={entries} />
      {data && <DataChartView place={places[1]} pane={pane} data={data} entries={entries} />}
    </>
  );
}
