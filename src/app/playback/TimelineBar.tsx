import { useEffect, useRef } from "react";
import { formatCount } from "../../core/format.ts";
import { setTimeline } from "../../shot/edits.ts";
import { timelineSettings } from "../../shot/settings/timeline.ts";
import { Icon } from "../page/Icon.tsx";
import { CommandIcon } from "../commands/CommandButton.tsx";
import { commands } from "../commands/commands.ts";
import { titleWithKey } from "../commands/keyName.ts";
import "./TimelineBar.css";
import { useStudio, useStudioState } from "../state/useStudio.ts";

const speeds = timelineSettings.stepsPerSecond;
/** The speed slider moves by equal factors: its position is a logarithm. */
const toPosition = (speed: number) => Math.log(speed / speeds.min) / Math.log(speeds.max / speeds.min);
const toSpeed = (position: number) => {
  const speed = speeds.min * (speeds.max / speeds.min) ** position;
  return Number(speed.toPrecision(speed < 10 ? 1 : 2));
};

/** Play, pause, single steps, a scrubber, speed and loop. */
export function TimelineBar() {
  const studio = useStudio();
  const playing = useStudioState((state) => state.playing);
  const name = playing ? "Pause" : commands.play.title;
  const { stepsPerSecond, clock } = useStudioState((state) => state.shot.timeline);
  const last = useStudioState((state) => state.prepared.lastTick);
  return (
    <div className="timeline" role="group" aria-label="Timeline">
      <div className="transport">
        <CommandIcon id="toStart" icon="start" />
        <CommandIcon id="stepBack" icon="back" />
        <button
          type="button"
          className="play"
          aria-label={name}
          data-tip={titleWithKey(commands.play, name)}
          onClick={studio.transport.toggle}
        >
          <Icon name={playing ? "pause" : "play"} />
        </button>
        <CommandIcon id="stepForward" icon="forward" />
        <CommandIcon id="toEnd" icon="end" />
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
          onChange={(event) => studio.edit(setTimeline({ stepsPerSecond: toSpeed(event.currentTarget.valueAsNumber) }))}
        />
        <output>
          {formatCount(stepsPerSecond)} <span>{clock === "steps" ? "steps" : "evals"}</span>/s
        </output>
      </label>
      <CommandIcon id="explain" icon="rule" />
      <CommandIcon id="loop" icon="loop" />
    </div>
  );
}

/** Moved by every frame without React. */
function Scrubber({ last, name }: { last: number; name: string }) {
  const { frames, transport } = useStudio();
  const slider = useRef<HTMLInputElement>(null);
  const count = useRef<HTMLOutputElement>(null);
  useEffect(
    () =>
      frames.onFrame(({ ticks }) => {
        const whole = Math.floor(ticks);
        slider.current!.value = String(ticks);
        slider.current!.style.setProperty("--done", `${last > 0 ? (100 * ticks) / last : 0}%`);
        count.current!.textContent = formatCount(whole);
      }),
    [last, frames],
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
        onInput={(event) => transport.seek(Math.round(event.currentTarget.valueAsNumber))}
      />
      <span className="count">
        <output ref={count}>0</output> / {formatCount(last)}
      </span>
    </label>
  );
}
