import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { xyz } from "../../src/core/algebra/vec3.ts";
import { boxOf, fromWorld, toWorld } from "../../src/core/world.ts";
import { between } from "../between.ts";

const domains = fc
  .tuple(between(-1e3, 1e3), between(-1e3, 1e3), between(1e-3, 1e3), between(1e-3, 1e3))
  .map(([left, near, width, depth]) => ({ x: [left, left + width], y: [near, near + depth] }) as const);
const boxes = fc.constantFrom(boxOf(1), boxOf(2));
const share = between(0, 1);

test("a point comes back from the world, wherever it is and at whatever height", () => {
  fc.assert(
    fc.property(domains, boxes, between(-2, 3), between(-2, 3), share, (domain, box, u, v, height) => {
      const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
      const at = [domain.x[0] + u * width, domain.y[0] + v * depth] as const;
      const back = fromWorld(domain, box, toWorld(domain, box, at, height));
      expect(Math.abs(back[0] - at[0])).toBeLessThan(1e-12 * (width + Math.abs(at[0])));
      expect(Math.abs(back[1] - at[1])).toBeLessThan(1e-12 * (depth + Math.abs(at[1])));
    }),
  );
});

test("x runs to the right, y away from the viewer, height upwards; the box stands centred on the floor", () => {
  fc.assert(
    fc.property(domains, boxes, (domain, box) => {
      const corner = (i: 0 | 1, j: 0 | 1, height: number) =>
        xyz(toWorld(domain, box, [domain.x[i], domain.y[j]], height));
      expect(corner(0, 0, 0)).toEqual([-box.width / 2, 0, box.depth / 2]);
      expect(corner(1, 1, 1)).toEqual([box.width / 2, box.height, -box.depth / 2]);
    }),
  );
});

// A vector cannot be looked into without the compiler's leave (`Vec3` is opaque); numbers in an array can.
test("no file that draws looks into an array of vectors by itself", () => {
  const isVectors = /\b(positions|normals|places|directions|corners|trials|segments)!?(\[|\.(subarray|at)\()/;
  const files = ["mesh", "scene"].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" }).map((name) => `src/${room}/${name}`),
  );
  const sources = files.filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((name) => isVectors.test(readFileSync(name, "utf8")))).toEqual([]);
});
