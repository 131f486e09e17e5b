import type { Shot } from "../../shot/shot.ts";
import type { PageStore } from "./pageState.ts";

/** Edits that follow each other faster than this are one: a slider's whole journey is undone at once. */
const burstMilliseconds = 500;
const deepest = 200;

export interface History {
  /** Takes the last edit back. */
  undo(): void;
  /** Makes the last undone edit again. */
  redo(): void;
}

/** Remembers the shots that a store held, and shows them again. */
export function createHistory(
  { getState, subscribe }: Pick<PageStore, "getState" | "subscribe">,
  show: (shot: Shot) => void,
): History {
  let past: readonly Shot[] = [];
  let future: readonly Shot[] = [];
  let burst = 0;
  let walking = false;

  const endBurst = () => {
    clearTimeout(burst);
    burst = 0;
  };
  const walk = (shot: Shot) => {
    endBurst();
    walking = true;
    show(shot);
    walking = false;
  };
  subscribe((now, before) => {
    if (now.shot === before.shot || walking) return;
    if (burst === 0) past = [...past, before.shot].slice(-deepest);
    future = [];
    clearTimeout(burst);
    burst = window.setTimeout(endBurst, burstMilliseconds);
  });

  return {
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      future = [...future, getState().shot];
      walk(before);
    },
    redo: () => {
      const after = future.at(-1);
      if (!after) return;
      future = future.slice(0, -1);
      past = [...past, getState().shot];
      walk(after);
    },
  };
}
