import { expect, test } from "vitest";
import { record } from "../../src/record/record.ts";
import { fakeCanvas, notingSink } from "./fakes.ts";

const canvas = fakeCanvas(1, 1, new Uint8ClampedArray(4));
const draw = () => canvas;

test("frames are drawn and taken in order, each before the next is drawn, and then the file is finished", async () => {
  const { sink, notes } = notingSink({ add: () => new Promise((resolve) => setTimeout(resolve, 2)) });
  const heard: string[] = [];
  await record(
    {
      draw: (frame) => {
        notes.push(`draw ${frame}`);
        return canvas;
      },
      sink,
      frames: [3, 6],
    },
    { onProgress: ({ done, of, canvas: shown }) => heard.push(`${done} of ${of} ${shown === canvas}`) },
  );
  expect(notes).toEqual(["draw 3", "add 3", "draw 4", "add 4", "draw 5", "add 5", "finish"]);
  expect(heard).toEqual(["1 of 3 true", "2 of 3 true", "3 of 3 true"]);
});

test("everything else has its turn between two frames", async () => {
  const { sink, notes } = notingSink();
  let others = 0;
  const other = new MessageChannel();
  other.port1.addEventListener("message", () => {
    others++;
    other.port2.postMessage(null);
  });
  other.port1.start();
  other.port2.postMessage(null);
  await record({ draw, sink, frames: [0, 20] });
  other.port1.close();
  expect(notes).toHaveLength(21);
  expect(others).toBeGreaterThanOrEqual(19);
});

test.each([
  [0, 0],
  [5, 5],
  [7, 2],
  [NaN, NaN],
])("from %d to %d there is nothing to record", async (from, to) => {
  const { sink, notes } = notingSink();
  await expect(record({ draw, sink, frames: [from, to] })).rejects.toThrow(
    `expected at least one frame to record, got those from ${from} to ${to}`,
  );
  expect(notes).toEqual(["cancel"]);
});

test("a drawing that fails, a sink that rejects and an end that fails all cancel, and are told", async () => {
  const failing = async () => {
    throw new Error("disk full");
  };
  const drawn = notingSink();
  const broken = () => {
    throw new Error("context lost");
  };
  await expect(record({ draw: broken, sink: drawn.sink, frames: [0, 9] })).rejects.toThrow("context lost");
  expect(drawn.notes).toEqual(["cancel"]);
  const full = notingSink({ add: async (_, frame) => (frame === 2 ? failing() : undefined) });
  await expect(record({ draw, sink: full.sink, frames: [0, 9] })).rejects.toThrow("disk full");
  expect(full.notes).toEqual(["add 0", "add 1", "add 2", "cancel"]);
  const late = notingSink({ finish: failing });
  await expect(record({ draw, sink: late.sink, frames: [0, 1] })).rejects.toThrow("disk full");
  expect(late.notes).toEqual(["add 0", "finish", "cancel"]);
});

test("what went wrong first is told, though cancelling fails as well", async () => {
  const { sink } = notingSink({
    add: async () => {
      throw new Error("first");
    },
    cancel: async () => {
      throw new Error("second");
    },
  });
  await expect(record({ draw, sink, frames: [0, 1] })).rejects.toThrow("first");
});

test.each([0, 1, 4])("cancelled after %d frames, it takes no other and rejects with the reason", async (after) => {
  const { sink, notes } = notingSink();
  const stop = new AbortController();
  if (after === 0) stop.abort(new Error("cancelled"));
  await expect(
    record(
      { draw, sink, frames: [0, 9] },
      { signal: stop.signal, onProgress: ({ done }) => done === after && stop.abort(new Error("cancelled")) },
    ),
  ).rejects.toThrow("cancelled");
  expect(notes).toEqual([...Array.from({ length: after }, (_, frame) => `add ${frame}`), "cancel"]);
});

test("cancelled while the sink never answers, it ends all the same", async () => {
  const { sink, notes } = notingSink({ add: () => new Promise(() => {}) });
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("cancelled")), 5);
  await expect(record({ draw, sink, frames: [0, 9] }, { signal: stop.signal })).rejects.toThrow("cancelled");
  expect(notes).toEqual(["add 0", "cancel"]);
});
