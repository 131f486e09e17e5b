import type { Shot } from "../../shot/shot.ts";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { createCameras, type Cameras } from "../playback/createCameras.ts";
import { createFrames, type Frames } from "../playback/createFrames.ts";
import { createTransport, type Transport } from "../playback/createTransport.ts";
import { chosenIn, type Chosen } from "./chosen.ts";
import { createHistory, type History } from "./createHistory.ts";
import { createShow, type Show } from "../preparing/createShow.ts";
import { createPageStore, type Changes, type PageState, type PageStore } from "./pageState.ts";

/** All that a page holds and does, apart from what React shows of it. A page may hold several, which know nothing of each other. */
export interface Studio extends Pick<PageStore, "getState" | "subscribe">, Show {
  /** Changes anything but the shot. */
  setState(change: Changes | ((state: PageState) => Changes)): void;
  /** Resolves when the letters that canvases draw are there, or will not come: nothing is drawn before. */
  readonly letters: Promise<unknown>;
  /** The shot that is shown. */
  shot(): Shot;
  /** Says one sentence, or nothing more. */
  say(notice: string | null): void;
  /** What the panel edits. */
  chosen(): Chosen;
  /** Chooses a pane, and a run in it. */
  choosePane(pane: number, run?: number | null): void;
  /** The moment that is shown. Changed between frames; read inside them. */
  readonly playhead: Playhead;
  readonly frames: Frames;
  readonly transport: Transport;
  readonly cameras: Cameras;
  readonly history: History;
}

export function createStudio(letters: Promise<unknown> = Promise.resolve()): Studio {
  const { getState, setState, subscribe } = createPageStore();
  const store = { getState, setState, subscribe };
  const playhead: Playhead = { ticks: 0, clock: "steps", cameras: [] };
  const showing = createShow(store);
  const chosen = () => chosenIn(getState());
  const frames: Frames = createFrames(store, playhead, {
    ticksAt: (now) => transport.ticksAt(now),
    camerasAt: (now) => cameras.at(now),
  });
  const transport = createTransport(store, playhead, frames.request);
  const cameras = createCameras(store, playhead, showing.edit, chosen);
  const history = createHistory(store, showing.show);
  return {
    ...store,
    ...showing,
    letters,
    shot: () => getState().shot,
    say: (notice) => setState({ notice }),
    chosen,
    choosePane: (pane, run = null) => setState({ chosen: pane, run }),
    playhead,
    frames,
    transport,
    cameras,
    history,
  };
}
