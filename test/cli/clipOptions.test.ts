import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addClipOptions, withClip, type ClipOptions } from "../../src/cli/options/clipOptions.ts";
import { clipSettings, type Clip } from "../../src/shot/settings/clip.ts";
import type { Setting } from "../../src/core/settings/setting.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";

const own: Clip = { width: 640, loss: true, camera: "turn", turn: 5 };
const shot = { ...firstShot, clip: own };

/** The shot as these words want it recorded. */
function said(...words: readonly string[]) {
  const command = addClipOptions(new Command().exitOverride().configureOutput({ writeErr: () => {} }));
  return withClip(shot, command.parse(words, { from: "user" }).opts<ClipOptions>());
}

test("without options the shot is as it was", () => {
  expect(said()).toEqual(shot);
});

/** A value that is not the fallback. */
function another(field: Setting): string | number | boolean {
  if (field.kind === "switch") return !field.fallback;
  if (field.kind === "number") return field.fallback === field.max ? field.min : field.max;
  if (field.kind === "choice") return Object.keys(field.options).find((option) => option !== field.fallback)!;
  throw new RangeError(`a clip has no ${field.kind}`);
}

const camera = { camera: "turntable", turn: "turntable:", from: "travel:", to: "travel:now:" };

describe("every field of a clip can be said", () => {
  test.each(Object.entries<Setting>(clipSettings))("%s", (name, field) => {
    const value = another(field);
    const words =
      name === "camera"
        ? ["--camera", "turntable"]
        : name in camera
          ? ["--camera", `${camera[name as keyof typeof camera]}${value}`]
          : field.kind === "switch"
            ? [value ? "--with" : "--without", name]
            : [`--${name}`, String(value)];
    expect(said(...words).clip).toMatchObject({ [name]: value });
  });
});

test("charts are all of them, in either way", () => {
  const without = { ...own, loss: false, data: false, comparison: false };
  expect(said("--no-charts").clip).toEqual(without);
  expect(said("--without", "charts").clip).toEqual(without);
  expect(said("--without", "title, loss,data").clip).toEqual({ ...own, loss: false, data: false, title: false });
});

test("theme and speed are the shot's", () => {
  const { look, timeline } = said("--theme", "light", "--steps-per-second", "12");
  expect([look, timeline]).toEqual([{ theme: "light" }, { ...firstShot.timeline, stepsPerSecond: 12 }]);
});
