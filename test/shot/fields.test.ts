import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipFields } from "../../src/shot/settings/clip.ts";
import type { Field } from "../../src/shot/settings/field.ts";
import { lookFields, resolveLook, type Look } from "../../src/shot/settings/look.ts";
import { timelineFields } from "../../src/shot/settings/timeline.ts";

describe.each(Object.entries<Field>({ ...lookFields, ...timelineFields, ...clipFields }))("%s", (_, field) => {
  test("has a label, and a default that it would take from a user", () => {
    expect(field.label.trim()).not.toBe("");
    switch (field.kind) {
      case "switch":
        return expect(field.fallback).toBeTypeOf("boolean");
      case "choice":
        return expect(Object.keys(field.options)).toContain(field.fallback);
      case "number":
        expect(field.min).toBeLessThan(field.max);
        if (field.scale === "log") expect(field.min).toBeGreaterThan(0);
        expect(field.fallback).toBeGreaterThanOrEqual(field.min);
        return expect(field.fallback).toBeLessThanOrEqual(field.max);
    }
  });
});

test("a look keeps what it says, zeros and falsehoods too, and takes every default for the rest", () => {
  const fallbacks = Object.fromEntries(Object.entries(lookFields).map(([name, field]) => [name, field.fallback]));
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
