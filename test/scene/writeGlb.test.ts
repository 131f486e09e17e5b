import { Box3, Color, LineSegments, Mesh, type BufferAttribute, type MeshStandardMaterial, type Object3D } from "three";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { colormapBytes } from "../../src/scene/surface/colormap.ts";
import { writeGlb } from "../../src/scene/models/writeGlb.ts";
import { colorOf } from "../../src/shot/runs/entries.ts";
import { surfaceOf } from "../../src/shot/problems/index.ts";
import type { Pane } from "../../src/shot/shot.ts";
import { modelShots, resolution, shotOf } from "./modelShots.ts";
import { readGlb } from "./readGlb.ts";

/** The one thing of a browser that three's exporter asks for. */
class BlobReader {
  result: ArrayBuffer | null = null;
  onloadend: () => void = () => {};
  readAsArrayBuffer(blob: Blob) {
    void blob.arrayBuffer().then((bytes) => {
      this.result = bytes;
      return this.onloadend();
    });
  }
}
beforeAll(() => void vi.stubGlobal("FileReader", BlobReader));
afterAll(() => void vi.unstubAllGlobals());

const all = <T extends Object3D>(root: Object3D, isWanted: (object: Object3D) => object is T): readonly T[] => {
  const found: T[] = [];
  root.traverse((object) => {
    if (isWanted(object)) found.push(object);
  });
  return found;
};
const isLine = (object: Object3D) => object instanceof LineSegments;
const isMesh = (object: Object3D) => object instanceof Mesh;
const attribute = ({ geometry }: Mesh | LineSegments, name: string) => geometry.getAttribute(name) as BufferAttribute;

test.each(modelShots)("%s reads back: a surface for each pane, a trail and an end for each run", async (_, shot) => {
  const model = await readGlb(await writeGlb(prepareNow(shot)));
  const meshes = all(model, isMesh);
  const surfaces = meshes.filter(({ name }) => name.startsWith("surface"));
  const runs = prepareNow(shot).entries;
  expect(surfaces.map((mesh) => attribute(mesh, "position").count)).toEqual(
    shot.panes.map(({ surface }) => resolution * (surfaceOf(surface).variables === 1 ? 2 : resolution)),
  );
  expect(meshes.length - surfaces.length).toBe(runs.length);
  const lines = all(model, isLine);
  expect(lines.map(({ material }) => (material as MeshStandardMaterial).color.getHexString())).toEqual(
    runs.map((entry) => new Color(colorOf(entry, "dark")).getHexString()),
  );
});

test("the box is 1 wide and y is up; panes stand side by side and do not touch", async () => {
  const model = await readGlb(await writeGlb(prepareNow(shotOf("anscombe"))));
  model.updateMatrixWorld();
  const boxes = model.children.map((pane) => new Box3().setFromObject(pane));
  expect(boxes).toHaveLength(4);
  boxes.forEach((box, i) => {
    expect(box.max.x - box.min.x).toBeCloseTo(1, 2);
    expect(box.max.z - box.min.z).toBeCloseTo(1, 2);
    expect(box.max.y).toBeCloseTo(0.45, 2);
    if (i > 0) expect(box.min.x - boxes[i - 1]!.max.x).toBeGreaterThan(0.2);
  });
});

test("vertices have the colour map's colours, in linear light", async () => {
  const model = await readGlb(await writeGlb(prepareNow(shotOf("sincos"))));
  const surface = all(model, isMesh).find(({ name }) => name.startsWith("surface"))!;
  const [places, colors] = [attribute(surface, "position"), attribute(surface, "color")];
  const bytes = colormapBytes("viridis");
  for (let i = 0; i < places.count; i += 97) {
    const shown = new Color(colors.getX(i), colors.getY(i), colors.getZ(i)).convertLinearToSRGB();
    const entry = 4 * Math.round((places.getY(i) / 0.45) * 255);
    expect(Math.abs(255 * shown.r - bytes[entry]!)).toBeLessThan(3);
    expect(Math.abs(255 * shown.g - bytes[entry + 1]!)).toBeLessThan(3);
    expect(Math.abs(255 * shown.b - bytes[entry + 2]!)).toBeLessThan(3);
  }
});

test("panes that show the same share their triangles", async () => {
  const shot = shotOf("regression");
  const [pane] = shot.panes as [Pane];
  const one = (await writeGlb(prepareNow(shot))).byteLength;
  const four = (await writeGlb(prepareNow({ ...shot, panes: [pane, pane, pane, pane] }))).byteLength;
  const positions = 3 * 4 * resolution ** 2; // bytes
  expect(four).toBeLessThan(4 * one - 3 * positions);
});

test("runs that are hidden are left out", async () => {
  const shot = shotOf("sincos");
  const panes = shot.panes.map((pane) => ({ ...pane, runs: pane.runs.map((run, i) => ({ ...run, hidden: i > 0 })) }));
  expect(all(await readGlb(await writeGlb(prepareNow({ ...shot, panes }))), isLine)).toHaveLength(1);
});
