import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { sides, type CameraPose } from "../../src/shot/layout/camera.ts";
import {
  gizmoEndAt,
  gizmoHeads,
  gizmoLabels,
  gizmoBox,
  gizmoSize,
  viewFrom,
  type GizmoEnd,
} from "../../src/shot/layout/gizmo.ts";

const place = { x: 100, y: 50, ...gizmoBox };
const [middleX, middleY] = [100 + gizmoBox.width / 2, 50 + gizmoBox.height / 2];
const { top, front, side } = sides;

describe.each(Object.entries(surfaces))("the gizmo's labels of %s", (_, surface) => {
  test("are one to three letters, and none for what a ribbon does not have", () => {
    const [x, value, y] = gizmoLabels(surface);
    for (const label of [x, value]) expect(label).toMatch(/^[^ ()]{1,3}$/u);
    if (surface.variables === 1) expect(y).toBe("");
    else expect(y).toMatch(/^[^ ()]{1,3}$/u);
  });
});

test.each<[string, CameraPose, [right: number, up: number], GizmoEnd]>([
  ["from above the first axis points right", top, [1, 0], "right"],
  ["from above the second axis points up", top, [0, 1], "away"],
  ["from the front the value points up", front, [0, 1], "up"],
  ["from the front the first axis points right", front, [1, 0], "right"],
  ["from the side the second axis points right", side, [1, 0], "away"],
  ["what is nearer is taken: from the front that is the near end", front, [0, 0], "near"],
  ["from above the value's end is in the middle", top, [0, 0], "up"],
])("%s", (_, pose, [right, up], end) => {
  expect(gizmoEndAt(place, pose, middleX + right * gizmoSize.arm, middleY - up * gizmoSize.arm)).toBe(end);
});

test("each axis has two heads across from each other, of which that of the value and those of the parameters have letters", () => {
  const heads = gizmoHeads(surfaces.rosenbrock);
  expect(Object.fromEntries(heads.map(({ end, label }) => [end, label]))).toEqual({
    right: "x",
    up: "f",
    away: "y",
    left: "",
    down: "",
    near: "",
  });
  for (const { position, isValue } of heads) {
    const across = heads.filter((other) => other.position.every((number, i) => number === 0 - position[i]!));
    expect(across.map((other) => other.isValue)).toEqual([isValue]);
  }
});

test("beside its heads there is nothing", () => {
  expect(gizmoEndAt(place, top, middleX + 0.7 * gizmoSize.arm, middleY - 0.7 * gizmoSize.arm)).toBe(null);
  expect(gizmoEndAt(place, top, 0, 0)).toBe(null);
});

test("the view from an end has that end in the middle, but for below", () => {
  for (const end of ["right", "up", "away", "left", "near"] as const)
    expect(gizmoEndAt(place, viewFrom(end), middleX, middleY)).toBe(end);
  expect(viewFrom("down")).toEqual(top);
});
