import { Components, createPlugin, useInputContext, type LevaInputProps } from "leva/plugin";
import { formatShort } from "../../core/format.ts";

type Points = readonly number[];

const { Row, Label } = Components as Record<"Row" | "Label", React.ComponentType<Record<string, unknown>>>;
const [width, height] = [152, 40];

function Curve() {
  const { label, value: points } = useInputContext<LevaInputProps<Points>>();
  const most = Math.max(...points);
  const place = (stepSize: number, i: number) =>
    `${(width * i) / (points.length - 1)},${(height - 1) * (1 - stepSize / most) + 0.5}`;
  const ends = `from ${formatShort(points[0]!)} to ${formatShort(points.at(-1)!)}, at most ${formatShort(most)}`;
  return (
    <Row input>
      <Label>{label}</Label>
      <svg className="step-size-curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Step sizes ${ends}`}>
        <title>{ends}</title>
        <polyline points={points.map(place).join(" ")} fill="none" stroke="var(--accent)" strokeWidth="1.5" />
      </svg>
    </Row>
  );
}

/** The step sizes of a run over its steps, to look at. */
export const scheduleCurve = createPlugin<{ readonly points: Points }, Points, object>({
  normalize: ({ points }) => ({ value: points, settings: {} }),
  sanitize: (points) => points as Points,
  component: Curve,
});
