import { surfaceOf, datasetOf } from "../shot/resolve.ts";
import { compose } from "../shot/composition.ts";
import { DataChartView } from "./DataChartView.tsx";
import { LossChartView } from "./LossChartView.tsx";
import { usePictureSize } from "./pictureSize.ts";
import { useStudio } from "./studio.ts";
import { useWide } from "./useWide.ts";

/** The charts beside the surface: the loss over the steps and, for data, the points with the current line. */
export default function Charts() {
  const pane = useStudio((state) => state.shot.panes[0]!);
  const { width, height } = usePictureSize();
  const data = datasetOf(pane.surface);
  const wide = useWide();
  const places = wide ? compose(width, height, 1, pane.runs.length).charts : [];
  if (wide && places.length === 0) return null; // a low window: the picture has no room for charts
  return (
    <>
      <LossChartView place={places[0]} surface={surfaceOf(pane.surface)} />
      {data && <DataChartView place={places[1]} data={data} />}
    </>
  );
}
