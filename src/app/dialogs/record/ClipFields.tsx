import { clipSettings, fittingClip, resolveClip, type ClipValues } from "../../../shot/settings/clip.ts";
import { setClip, setLook } from "../../../shot/edits.ts";
import { formatOf } from "../../../shot/settings/formats.ts";
import { lookSettings, resolveLook } from "../../../shot/settings/look.ts";
import { offeredParts } from "../../../shot/settings/offeredParts.ts";
import type { Shot } from "../../../shot/shot.ts";
import { PartSwitches } from "../../controls/PartSwitches.tsx";
import { SettingInput } from "../../controls/SettingInput.tsx";
import { SizeFields } from "./SizeFields.tsx";
import { useStudio } from "../../state/useStudio.ts";

/** Frames per second that are offered; a shot may have any other. */
const usualRates = [12, 15, 20, 24, 25, 30, 50, 60] as const;
/** What the length becomes when it is first given. */
const firstSeconds = 10;

/** How a shot is recorded: the settings of its clip, and its theme. */
export function ClipFields({ shot }: { shot: Shot }) {
  const { edit } = useStudio();
  const change = (values: Partial<ClipValues>) => edit(setClip(values));
  const clip = resolveClip(shot.clip);
  const { isStill, video } = formatOf(clip.format);
  const control = (name: keyof ClipValues, label?: string) => (
    <SettingInput
      field={clipSettings[name]}
      value={clip[name]}
      choose={(value) => change({ [name]: value })}
      {...(label === undefined ? {} : { label })}
    />
  );
  return (
    <>
      <fieldset>
        <legend>File</legend>
        {control("format")}
        <SizeFields clip={clip} change={change} />
        {!isStill && <Rate clip={clip} change={change} />}
        {video && control("quality")}
      </fieldset>
      <fieldset>
        <legend>Time</legend>
        <label className="field">
          length
          <select
            value={clip.seconds > 0 ? "seconds" : "whole"}
            onChange={(event) => change({ seconds: event.currentTarget.value === "whole" ? 0 : firstSeconds })}
          >
            <option value="whole">until all runs end</option>
            <option value="seconds">in seconds</option>
          </select>
        </label>
        {clip.seconds > 0 && control("seconds", "seconds")}
        {control("pace")}
        {control("hold")}
      </fieldset>
      <fieldset>
        <legend>Camera</legend>
        {control("camera", "movement")}
        {clip.camera === "turn" && control("turn")}
        {clip.camera === "travel" && control("from")}
        {clip.camera === "travel" && control("to")}
      </fieldset>
      <fieldset>
        <legend>Picture</legend>
        <SettingInput
          field={lookSettings.theme}
          value={resolveLook(shot.look).theme}
          choose={(theme) => edit(setLook({ theme }))}
        />
        <PartSwitches parts={clip} offered={offeredParts(shot)} change={change} />
      </fieldset>
    </>
  );
}

function Rate({ clip, change }: { clip: ClipValues; change: (values: Partial<ClipValues>) => void }) {
  const { fps } = clip;
  const rates = [...new Set([...usualRates, fps])].filter(
    (rate) => rate === fps || rate <= fittingClip({ ...clip, fps: 60 }).fps,
  );
  return (
    <label className="field">
      {clipSettings.fps.label}
      <select value={fps} onChange={(event) => change({ fps: Number(event.currentTarget.value) })}>
        {rates
          .toSorted((a, b) => a - b)
          .map((rate) => (
            <option key={rate}>{rate}</option>
          ))}
      </select>
    </label>
  );
}
