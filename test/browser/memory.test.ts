import { afterAll, beforeAll, expect, test } from "vitest";
import { families } from "../../src/core/surfaces/index.ts";
import { chooseSurface } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 320, height: 320 } });
  await settle(opened.page);
  await opened.page.keyboard.press("h"); // the picture alone: what lies around it takes time, and none of this memory
});
afterAll(() => opened?.close());

test("200 switches of the surface leave the GPU's memory where it was after the first round", async () => {
  const firsts = Object.values(families).map((members) => Object.keys(members)[0]!);
  const shots = firsts.map((id) =>
    id === "mse" ? firstShot : chooseSurface(0, { kind: "function", id: id as never })(firstShot),
  );
  const rounds = await opened.page.evaluate(async (shown) => {
    const memory = [];
    for (let round = 0; round < 200 / shown.length; round++) {
      for (const shot of shown) {
        fallLine.edit(() => shot);
        await probe.frame();
      }
      memory.push(fallLine.memory());
    }
    return memory;
  }, shots);
  expect(rounds.length * shots.length).toBe(200);
  const [first] = rounds;
  expect(first!.geometries).toBeGreaterThan(5);
  expect(first!.textures).toBeGreaterThan(0);
  for (const later of rounds) expect(later).toEqual(first);
  expect(opened.problems).toEqual([]);
});
