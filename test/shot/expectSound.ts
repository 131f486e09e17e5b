import assert from "node:assert/strict";
import { mostCharacters, mostPanes, mostRuns, mostSteps } from "../../src/shot/settings/bounds.ts";
import { decodeShot, type Decoded } from "../../src/shot/text/decodeShot.ts";
import { encodeShot } from "../../src/shot/text/encodeShot.ts";
import { chosenCamera, domainOf, scaleOf } from "../../src/shot/layout/view.ts";
import { datasetOf, surfaceOf } from "../../src/shot/problems/index.ts";
import { resolveRun } from "../../src/shot/runs/resolveRun.ts";

/** What holds for whatever was decoded: the shot is bounded, can be drawn, and says the same when it is sent on. Throws. */
export function expectSound({ shot, problems, isShot }: Decoded): void {
  for (const problem of problems) assert.match(problem, /^.{1,2000}$/u);
  assert.ok(problems.length <= 21);
  assert.ok(isShot || problems.length === 1);

  assert.ok(shot.panes.length >= 1 && shot.panes.length <= mostPanes);
  assert.ok((shot.title ?? "").length <= mostCharacters);
  for (const [i, pane] of shot.panes.entries()) {
    const { x, y } = domainOf(pane);
    assert.ok(x[0] < x[1] && y[0] < y[1]);
    for (const number of [...x, ...y, ...(chosenCamera(shot, i)?.target ?? [])]) assert.ok(Number.isFinite(number));
    for (const number of datasetOf(pane.surface)?.xs ?? []) assert.ok(Number.isFinite(number));
    assert.equal(typeof scaleOf(pane), "string");
    assert.ok(pane.runs.length >= 1 && pane.runs.length <= mostRuns);
    for (const [index, run] of pane.runs.entries()) {
      const { params, start, limits } = resolveRun(surfaceOf(pane.surface), run, index);
      for (const number of [...Object.values(params), ...start]) assert.ok(Number.isFinite(number));
      assert.ok(limits.steps >= 1 && limits.steps <= mostSteps);
    }
  }

  assert.deepStrictEqual(decodeShot(encodeShot(shot)), { shot, problems: [], isShot: true });
  assert.equal(Object.keys(Object.prototype).length, 0);
}
