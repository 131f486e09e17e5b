import type { Shot } from "../../shot/shot.ts";
import { studio } from "./studio.ts";

/** Edits that follow each other faster than this are one: a slider's whole journey is undone at once. */
const burstMilliseconds = 500;
const deepest = 200;

let past: readonly Shot[] = [];
let future: readonly Shot[] = [];
let burst = 0;
let walking = false;

/** Takes the last edit back. */
export function undo() {
  const before = past.at(-1);
  if (!before) return;
  past = past.slice(0, -1);
  future = [...future, studio.getState().shot];
  walk(before);
}

/** Makes the last undone edit again. */
export function redo() {
  const after = future.at(-1);
  if (!after) return;
  future = future.slice(0, -1);
  past = [...past, studio.getState().shot];
  walk(after);
}

function walk(shot: Shot) {
  endBurst();
  walking = true;
  studio.setState({ shot });
  walking = false;
}

function endBurst() {
  clearTimeout(burst);
  burst = 0;
}

studio.subscribe((now, before) => {
  if (now.shot === before.shot || walking) return;
  if (burst === 0) past = [...past, before.shot].slice(-deepest);
  future = [];
  clearTimeout(burst);
  burst = window.setTimeout(endBurst, burstMilliseconds);
});
