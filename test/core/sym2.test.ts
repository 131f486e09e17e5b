import fc from "fast-check";
import { expect, test } from "vitest";
import { eigenvalues, withoutSigns, type Sym2 } from "../../src/core/algebra/sym2.ts";
import { between } from "../between.ts";

const entry = between(-1e6, 1e6);
const angle = between(-Math.PI, Math.PI);

test("of a diagonal matrix: its entries, in ascending order", () => {
  fc.assert(
    fc.property(entry, entry, (a, b) => {
      const size = Math.max(Math.abs(a), Math.abs(b));
      const [smaller, larger] = eigenvalues([a, 0, b]);
      expect(Math.abs(smaller - Math.min(a, b))).toBeLessThanOrEqual(1e-15 * size);
      expect(Math.abs(larger - Math.max(a, b))).toBeLessThanOrEqual(1e-15 * size);
    }),
  );
});

test("turning the axes does not change them", () => {
  fc.assert(
    fc.property(entry, entry, angle, (a, b, radians) => {
      const [c, s] = [Math.cos(radians), Math.sin(radians)];
      const turned: Sym2 = [a * c * c + b * s * s, (a - b) * c * s, a * s * s + b * c * c];
      const [smaller, larger] = eigenvalues(turned);
      const size = Math.abs(a) + Math.abs(b);
      expect(Math.abs(smaller - Math.min(a, b))).toBeLessThanOrEqual(1e-14 * size);
      expect(Math.abs(larger - Math.max(a, b))).toBeLessThanOrEqual(1e-14 * size);
    }),
  );
});

test("their sum is the trace, their product the determinant, and the smaller comes first", () => {
  fc.assert(
    fc.property(entry, entry, entry, (xx, xy, yy) => {
      const [smaller, larger] = eigenvalues([xx, xy, yy]);
      const size = Math.abs(xx) + Math.abs(xy) + Math.abs(yy);
      expect(smaller).toBeLessThanOrEqual(larger);
      expect(Math.abs(smaller + larger - (xx + yy))).toBeLessThanOrEqual(1e-14 * size);
      expect(Math.abs(smaller * larger - (xx * yy - xy * xy))).toBeLessThanOrEqual(1e-14 * size ** 2);
    }),
  );
});

test.each<[Sym2, number, number]>([
  [[0, 0, 0], 0, 0],
  [[0, 3, 0], -3, 3],
  [[2, 2, 2], 0, 4],
  [[-2, 2, -2], -4, 0],
])("of %j: %d and %d", (matrix, smaller, larger) => {
  const got = eigenvalues(matrix);
  expect([got[0] + 0, got[1] + 0]).toEqual([smaller, larger]);
});

test("without signs a matrix has the same axes, and its eigenvalues upwards", () => {
  fc.assert(
    fc.property(entry, entry, entry, (xx, xy, yy) => {
      const matrix: Sym2 = [xx, xy, yy];
      const [smaller, larger] = eigenvalues(matrix);
      const [low, high] = eigenvalues(withoutSigns(matrix));
      const size = 1 + Math.abs(smaller) + Math.abs(larger);
      const want = [Math.abs(smaller), Math.abs(larger)].toSorted((a, b) => a - b);
      expect(Math.abs(low - want[0]!) + Math.abs(high - want[1]!)).toBeLessThan(1e-11 * size);
      // It commutes with the matrix: A B − B A has one entry, which is 0.
      const [a, b, c] = withoutSigns(matrix);
      expect(Math.abs(xx * b + xy * c - (a * xy + b * yy))).toBeLessThan(1e-11 * size ** 2);
    }),
  );
});

test("the small one of an ill-conditioned matrix keeps its digits", () => {
  const [smaller, larger] = eigenvalues([1e8 + 1, 1e8, 1e8]); // its determinant is 1e8 exactly
  expect(smaller * larger).toBeCloseTo(1e8, 4);
  expect(Math.abs(smaller / 0.49999999875 - 1)).toBeLessThan(1e-14);
});
