import { describe, expect, test } from "vitest";
import { batchParams } from "../../src/core/chance/batches.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { allowedInWords, isAllowed } from "../../src/core/settings/allowed.ts";
import type { Setting, Settings } from "../../src/core/settings/setting.ts";
import { clipSettings } from "../../src/shot/settings/clip.ts";
import { lookSettings } from "../../src/shot/settings/look.ts";
import { timelineSettings } from "../../src/shot/settings/timeline.ts";
import { parseSetting } from "../../src/cli/options/settingOption.ts";

const tables: Readonly<Record<string, Settings>> = {
  look: lookSettings,
  clip: clipSettings,
  timeline: timelineSettings,
  batches: batchParams,
  ...Object.fromEntries(
    Object.entries({ ...optimizers, ...schedules }).map(([id, { params }]) => [id, params as Settings]),
  ),
};
const all = Object.entries(tables).flatMap(([table, settings]) =>
  Object.entries(settings).map(([name, setting]) => [`${table}.${name}`, setting] as const),
);

/** Values at the edge of what is allowed, and right beyond it. */
function edges(setting: Setting): { readonly inside: readonly unknown[]; readonly outside: readonly unknown[] } {
  switch (setting.kind) {
    case "switch":
      return { inside: [true, false], outside: [0, 1, "true"] };
    case "choice":
      return { inside: Object.keys(setting.options), outside: ["", "toString", 0] };
    case "flag":
      return { inside: [0, 1], outside: [true, 0.5, 2, -1] };
    case "variant":
      return {
        inside: setting.options.map((_, i) => i),
        outside: [-1, setting.options.length, 0.5, setting.options[0]],
      };
    case "number": {
      const beyond = setting.isOpen ? [0, -1] : [setting.min - 1, setting.max + 1];
      return {
        inside: [setting.min, setting.max, ...(setting.isOpen ? [setting.min / 10, setting.max * 10] : [])],
        outside: [...beyond, ...(setting.whole ? [setting.min + 0.5] : [])],
      };
    }
  }
}

describe.each(all)("%s", (_, setting) => {
  const { inside, outside } = edges(setting);

  test("takes what lies inside, and nothing else", () => {
    expect(inside.filter((value) => !isAllowed(setting, value))).toEqual([]);
    const strange = [...outside, NaN, Infinity, null, undefined, {}, [], "x"];
    expect(strange.filter((value) => isAllowed(setting, value))).toEqual([]);
    expect(allowedInWords(setting)).not.toMatch(/undefined|NaN|object Object/);
  });

  test("is read from text as from a value", () => {
    for (const value of inside) {
      const text = typeof value === "boolean" ? (value ? "on" : "off") : String(value);
      expect(parseSetting(setting, text)).toEqual({ value });
      if (setting.kind === "variant")
        expect(parseSetting(setting, setting.options[value as number]!)).toEqual({ value });
    }
    expect(parseSetting(setting, "nothing of the kind")).toHaveProperty("mustBe");
  });
});
