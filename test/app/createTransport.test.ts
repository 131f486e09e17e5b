import { afterEach, expect, test, vi } from "vitest";
import { createTransport } from "../../src/app/playback/createTransport.ts";
import { createPageStore } from "../../src/app/state/pageState.ts";
import type { Playhead } from "../../src/scene/stage/playhead.ts";

afterEach(() => vi.restoreAllMocks());

test("time that passes while the page is hidden does not count", () => {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  const now = vi.spyOn(performance, "now").mockReturnValue(1000);
  const playhead: Playhead = { ticks: 0, clock: "steps", cameras: [] };
  const store = createPageStore();
  const { stepsPerSecond } = store.getState().shot.timeline;
  const transport = createTransport(store, playhead, () => {});
  const show = (visibilityState: string, at: number) => {
    now.mockReturnValue(at);
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event("visibilitychange"));
  };

  transport.play();
  playhead.ticks = transport.ticksAt(2000); // the last frame that is drawn
  expect(playhead.ticks).toBeCloseTo(stepsPerSecond, 9);
  show("hidden", 2000);
  show("visible", 3_602_000);
  expect(transport.ticksAt(3_602_000)).toBeCloseTo(stepsPerSecond, 9);
  expect(transport.ticksAt(3_603_000)).toBeCloseTo(2 * stepsPerSecond, 9);
});
