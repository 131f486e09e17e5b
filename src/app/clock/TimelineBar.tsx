import { useEffect, useRef } from "react";
import { formatCount } from "../../core/format.ts";
import { setTimeline } from "../../shot/edits.ts";
import { lastTickOf } from "../../shot/runs/entries.ts";
import { timelineSettings } from "../../shot/settings/timeline.ts";
import { onFrame } from "./frames.ts";
import { Icon } from "../page/Icon.tsx";
import { IconButton } from "../page/IconButton.tsx";
import { edit, useStudio } from "../state/studio.ts";
import { toggleRule } from "../state/toggleRule.ts";
import { restAt, seek, stepBy, toggle } from "./transport.ts";
import "./TimelineBar.css";

const speeds = timelineSettings.stepsPerSecond;
/** The speed slider moves by equal factors: its position is a logarithm. */
const toPosition = (speed: number) => Math.log(speed / speeds.min) / Math.log(speeds.max / speeds.min);
const toSpeed = (position: number) => {
  const speed = speeds.min * (speeds.max / speeds.min) ** position;
  return Number(speed.toPrecision(speed < 10 ? 1 : 2));
};

/** Play, pause, single steps, a scrubber, speed and loop. */
export function TimelineBar() {
  const playing = useStudio((state) => state.playing);
  const explains = useStudio((state) => state.explains);
  const { stepsPerSecond, loop, clock } = useStudio((state) => state.shot.timeline);
  const last = useStudio((state) => lastTickOf(state.shot));
  return (
    <div className="timeline" role="group" aria-label="Timeline">
      <div className="transport">
        <IconButton icon="start" label="To the start" hotkey="Home" act={() => restAt(0)} />
        <IconButton icon="back" label="A step back" hotkey="←" act={() => stepBy(-1)} />
        <button
          type="button"
          className="play"
          aria-label={playing ? "Pause" : "Play"}
          title={playing ? "Pause (Space)" : "Play (Space)"}
          onClick={toggle}
        >
          <Icon name={playing ? "pause" : "play"} />
        </button>
        <IconButton icon="forward" label="A step forward" hotkey="→" act={() => stepBy(1)} />
        <IconButton icon="end" label="To the end" hotkey="End" act={() => restAt(last)} />
      </div>
      <Scrubber last={last} name={clock === "steps" ? "Step" : "Gradient evaluation"} />
      <label className="speed" title={`Speed, in ${clock} per second`}>
        <input
          type="range"
          aria-label="Speed"
          aria-valuetext={`${formatCount(stepsPerSecond)} ${clock} per second`}
          min={0}
          max={1}
          step={0.01}
          value={toPosition(stepsPerSecond)}
          onChange={(event) => edit(setTimeline({ stepsPerSecond: toSpeed(event.currentTarget.valueAsNumber) }))}
        />
        <output>
          {formatCount(stepsPerSecond)} <span>{clock === "steps" ? "steps" : "evals"}</span>/s
        </output>
      </label>
      <IconButton icon="rule" label="What happens in this step" hotkey="M" pressed={explains} act={toggleRule} />
      <IconButton icon="loop" label="Loop" hotkey="L" pressed={loop} act={() => edit(setTimeline({ loop: !loop }))} />
    </div>
  );
}

/** Moved by every frame without React. */
function Scrubber({ last, name }: { last: number; name: string }) {
  const slider = useRef<HTMLInputElement>(null);
  const count = useRef<HTMLOutputElement>(null);
  useEffect(
    () =>
      onFrame(({ ticks }) => {
        const whole = Math.floor(ticks);
        slider.current!.value = String(ticks);
        slider.current!.style.setProperty("--done", `${last > 0 ? (100 * ticks) / last : 0}%`);
        count.current!.textContent = formatCount(whole);
      }),
    [last],
  );
  return (
    <label className="scrubber">
      <input
        ref={slider}
        type="range"
        aria-label={name}
        min={0}
        max={last}
        step="any"
        defaultValue={0}
        onInput={(event) => seek(Math.round(event.currentTarget.valueAsNumber))}
      />
      <span className="count">
        <output ref={count}>0</output> / {formatCount(last)}
      </span>
    </label>
  );
}
