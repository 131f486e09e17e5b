import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipSettings } from "../../src/shot/settings/clip.ts";
import { isAllowed } from "../../src/core/settings/allowed.ts";
import type { Setting } from "../../src/core/settings/setting.ts";
import { lookSettings, resolveLook, type Look } from "../../src/shot/settings/look.ts";
import { timelineSettings } from "../../src/shot/settings/timeline.ts";

describe.each(Object.entries<Setting>({ ...lookSettings, ...timelineSettings, ...clipSettings }))("%s", (_, field) => {
  test("has a label, and a default that it would take from a user", () => {
    expect(field.label.trim()).not.toBe("");
    expect(isAllowed(field, field.fallback)).toBe(true);
    if (field.kind !== "number") return;
    expect(field.min).toBeLessThan(field.max);
    if (field.scale === "log") expect(field.min).toBeGreaterThan(0);
  });
});

test("a look keeps what it says, zeros and falsehoods too, and takes every default for the rest", () => {
  const fallbacks = Object.fromEntries(Object.entries(lookSettings).map(([name, field]) => [name, field.fallback]));
  const looks = fc.record<Look>(
    {
      theme: fc.constantFrom("dark", "light"),
      resolution: fc.integer({ min: 16, max: 1024 }),
      contours: fc.boolean(),
      contourSpacing: fc.constantFrom(0, 0.5),
      trail: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(looks, (look) => {
      expect(resolveLook(look)).toEqual({ ...fallbacks, ...look });
    }),
  );
});
