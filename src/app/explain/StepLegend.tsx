import { formatCount } from "../../core/format.ts";
import { arrowMarks } from "../../shot/runs/arrowMarks.ts";
import { setLook } from "../../shot/edits.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import type { Examined } from "../../core/descent/examineStep.ts";
import { lookSettings, resolveLook } from "../../shot/settings/look.ts";
import { palette } from "../../shot/settings/palette.ts";
import { useStudio, useStudioState, useTheme } from "../state/useStudio.ts";

/** Shows a step on the surface or not, and tells its arrows apart. */
export function StepLegend({ entry, examined }: { entry: Entry; examined: Examined }) {
  const look = useStudioState((state) => state.shot.look);
  const { stepArrows } = resolveLook(look);
  const theme = useTheme();
  const { trials } = examined;
  return (
    <div className="legend">
      <LookSwitch name="stepArrows" />
      {entry.resolved.batch && <LookSwitch name="batchSurface" />}
      {stepArrows &&
        arrowMarks(examined, colorOf(entry, theme), theme).map(({ id, symbol, label, color }) => (
          <span key={id} className="mark">
            <span className="swatch" style={{ background: color }} />
            {symbol === id ? label : `${symbol}: ${label}`}
          </span>
        ))}
      {trials.length > 0 && (
        <span className="mark">
          {stepArrows && <span className="swatch diamond" style={{ background: palette[theme].text }} />}
          the line search looked at {formatCount(trials.length)} {trials.length === 1 ? "point" : "points"}
        </span>
      )}
    </div>
  );
}

/** One of the look's switches, away from the panel. */
function LookSwitch({ name }: { name: "stepArrows" | "batchSurface" }) {
  const studio = useStudio();
  const isOn = useStudioState((state) => resolveLook(state.shot.look)[name]);
  return (
    <label title={lookSettings[name].note}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => studio.edit(setLook({ [name]: isOn ? undefined : true }))}
      />
      {lookSettings[name].label}
    </label>
  );
}
