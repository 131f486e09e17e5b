import { LossChartView } from "../charts/LossChartView.tsx";
import { StandingsTable } from "./StandingsTable.tsx";
import { useEntries } from "../state/useEntries.ts";
import "./Comparison.css";

/** Under several panes: all loss curves in one chart, and the table of how the runs came out. */
export default function Comparison() {
  const entries = useEntries();
  if (entries.length === 0) return null;
  return (
    <section className="comparison" aria-label="Comparison">
      <LossChartView place={undefined} entries={entries} />
      <StandingsTable entries={entries} />
    </section>
  );
}
