import { describe, expect, test } from "vitest";
import { randomStream } from "../../src/core/chance/rng.ts";
import { completeSurface } from "../../src/core/defaults/completeSurface.ts";
import type { Sketch } from "../../src/core/defaults/sketch.ts";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { Domain, Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";

/** A table's surface without what it says of itself. */
function bare(surface: Surface, keepsDomain: boolean): Sketch {
  const taken = keepsDomain ? ["defaults"] : ["defaults", "domain"];
  return Object.fromEntries(Object.entries(surface).filter(([name]) => !taken.includes(name))) as unknown as Sketch;
}

/** What is wrong with how gradient descent goes down a surface at its defaults; empty where it is seen to descend. */
function faults(surface: Surface): readonly string[] {
  const { domain, defaults } = surface;
  const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  const isNear = ([min, max]: Domain["x"], at: number) =>
    at >= min - 0.1 * (max - min) && at <= max + 0.1 * (max - min);
  const { starts, stepSize, steps } = defaults;
  const runs = starts.map((start) =>
    descend(surface, optimizers.gd.make({ lr: stepSize }), start, { steps, tolerance: 1e-12 }),
  );
  const ways = runs.map(({ points, values, length }, i) => {
    const [x, y] = [points[2 * length - 2]!, points[2 * length - 1]!];
    return {
      far: Math.hypot((x - starts[i]![0]) / width, (y - starts[i]![1]) / depth),
      fell: values[length - 1]! < values[0]!,
      inside: isNear(domain.x, x) && isNear(domain.y, y),
    };
  });
  return [
    ...(runs.some(({ ending }) => ending === "diverged") ? ["diverges"] : []),
    ...(ways.some(({ fell }) => !fell) ? ["does not fall"] : []),
    ...(ways.some(({ inside }) => !inside) ? ["leaves the picture"] : []),
    ...(Math.max(...ways.map(({ far }) => far)) < 0.05 ? ["hardly moves"] : []),
    ...(steps < 5 ? ["is over at once"] : []),
  ];
}

function report(what: string, sketches: readonly (readonly [name: string, sketch: Sketch])[]): number {
  const failed = sketches
    .map(([name, sketch]) => [name, faults(completeSurface(sketch))] as const)
    .filter(([, wrong]) => wrong.length > 0);
  const good = sketches.length - failed.length;
  const named = failed.slice(0, 8).map(([name, wrong]) => `${name} ${wrong.join(", ")}`);
  console.log(
    `${what}: ${good} of ${sketches.length} descend visibly${named.length ? `; not so ${named.join("; ")}` : ""}`,
  );
  return good / sketches.length;
}

const all = Object.entries(surfaces);

test("nine in ten of the built-in surfaces descend visibly at estimated defaults", () => {
  expect(
    report(
      "the table's surfaces, defaults estimated",
      all.map(([id, surface]) => [id, bare(surface, true)]),
    ),
  ).toBeGreaterThanOrEqual(0.9);
});

test("the same with their domains taken away as well", () => {
  expect(
    report(
      "the table's surfaces, domains estimated too",
      all.map(([id, surface]) => [id, bare(surface, false)]),
    ),
  ).toBeGreaterThanOrEqual(0.9);
});

describe("surfaces that nobody wrote", () => {
  const random = randomStream(7, 99, 0);
  const between = (low: number, high: number) => low + (high - low) * random.uniform();
  const named = (
    value: Sketch["value"],
    gradient: Sketch["gradient"],
    hessian: NonNullable<Sketch["hessian"]>,
  ): Sketch => ({
    label: "",
    formula: "",
    source: "",
    axes: ["x", "y", "f(x, y)"],
    variables: 2,
    quadratic: false,
    minima: [],
    value,
    gradient,
    hessian,
  });

  test("quadratics of any condition and scale", () => {
    const made = Array.from({ length: 60 }, (_, i): [string, Sketch] => {
      const [size, unit, condition, angle] = [
        10 ** between(-6, 6),
        10 ** between(-6, 6),
        10 ** between(0, 4),
        between(0, Math.PI),
      ];
      const [cx, cy] = [unit * between(-2, 2), unit * between(-2, 2)];
      const [a, b] = [size / unit ** 2, size / unit ** 2 / condition];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [xx, xy, yy] = [a * c * c + b * s * s, (a - b) * c * s, a * s * s + b * c * c];
      return [
        `quadratic ${i}`,
        named(
          (x, y) => (xx * (x - cx) ** 2) / 2 + xy * (x - cx) * (y - cy) + (yy * (y - cy) ** 2) / 2,
          (x, y) => [xx * (x - cx) + xy * (y - cy), xy * (x - cx) + yy * (y - cy)],
          () => [xx, xy, yy],
        ),
      ];
    });
    expect(report("quadratics", made)).toBeGreaterThanOrEqual(0.9);
  });

  test("pits of any width and depth", () => {
    const made = Array.from({ length: 60 }, (_, i): [string, Sketch] => {
      const [size, unit] = [10 ** between(-3, 3), 10 ** between(-3, 3)];
      const pits = Array.from({ length: 4 }, () => ({
        x: unit * between(-2, 2),
        y: unit * between(-2, 2),
        depth: size * between(0.3, 1),
        wide: unit * between(0.4, 1.2),
      }));
      const sum =
        (part: (pit: (typeof pits)[number], u: number, v: number, bell: number) => number) => (x: number, y: number) =>
          pits.reduce((total, pit) => {
            const [u, v] = [(x - pit.x) / pit.wide, (y - pit.y) / pit.wide];
            return total + part(pit, u, v, pit.depth * Math.exp(-(u * u + v * v) / 2));
          }, 0);
      const [dx, dy] = [
        sum(({ wide }, u, _v, bell) => (bell * u) / wide),
        sum(({ wide }, _u, v, bell) => (bell * v) / wide),
      ];
      const [xx, xy, yy] = [
        sum(({ wide }, u, _v, bell) => (bell * (1 - u * u)) / wide ** 2),
        sum(({ wide }, u, v, bell) => (-bell * u * v) / wide ** 2),
        sum(({ wide }, _u, v, bell) => (bell * (1 - v * v)) / wide ** 2),
      ];
      return [
        `pits ${i}`,
        named(
          sum((_pit, _u, _v, bell) => -bell),
          (x, y) => [dx(x, y), dy(x, y)],
          (x, y) => [xx(x, y), xy(x, y), yy(x, y)],
        ),
      ];
    });
    expect(report("sums of Gaussians", made)).toBeGreaterThanOrEqual(0.9);
  });

  test("polynomials of the fourth degree that rise on all sides", () => {
    const made = Array.from({ length: 60 }, (_, i): [string, Sketch] => {
      const [a, b, c, d, e, f] = [
        between(0.1, 1),
        between(0.1, 1),
        between(-3, 3),
        between(-3, 3),
        between(-2, 2),
        between(-2, 2),
      ] as const;
      return [
        `polynomial ${i}`,
        named(
          (x, y) => a * x ** 4 + b * y ** 4 + c * x * y + d * x ** 2 + e * x + f * y,
          (x, y) => [4 * a * x ** 3 + c * y + 2 * d * x + e, 4 * b * y ** 3 + c * x + f],
          (x, y) => [12 * a * x * x + 2 * d, c, 12 * b * y * y],
        ),
      ];
    });
    expect(report("polynomials", made)).toBeGreaterThanOrEqual(0.9);
  });

  test("holes and level ground give defaults that can be used all the same", () => {
    const hole = named(
      (x, y) => (x < 0 ? NaN : Math.sqrt(x) + y * y),
      (x, y) => (x < 0 ? [NaN, NaN] : [0.5 / Math.sqrt(x), 2 * y]),
      (x) => (x < 0 ? [NaN, NaN, NaN] : [-0.25 * x ** -1.5, 0, 2]),
    );
    const level = named(
      () => 3,
      () => [0, 0],
      () => [0, 0, 0],
    );
    const nothing = named(
      () => NaN,
      () => [NaN, NaN],
      () => [NaN, NaN, NaN],
    );
    for (const sketch of [hole, level, nothing]) {
      const { domain, defaults } = completeSurface(sketch);
      expect([...domain.x, ...domain.y, defaults.stepSize, defaults.steps].every(Number.isFinite)).toBe(true);
      expect(domain.x[0]).toBeLessThan(domain.x[1]);
      expect(defaults.stepSize).toBeGreaterThan(0);
      expect(defaults.starts[0]!.every(Number.isFinite)).toBe(true);
    }
  });
});

test("what a sketch brings stays, and the same sketch is completed alike", () => {
  const { sincos, rosenbrock } = surfaces;
  expect(completeSurface(sincos)).toEqual(sincos);
  expect(completeSurface(bare(rosenbrock, true)).domain).toEqual(rosenbrock.domain);
  expect(completeSurface(bare(rosenbrock, false))).toEqual(completeSurface(bare(rosenbrock, false)));
});

test("it looks at a surface a bounded number of times", () => {
  let looks = 0;
  const { value, gradient, hessian, ...rest } = bare(surfaces.ackley, false) as Surface;
  completeSurface({
    ...rest,
    value: (x, y) => (looks++, value(x, y)),
    gradient: (x, y) => (looks++, gradient(x, y)),
    ...(hessian && { hessian: (x: number, y: number) => (looks++, hessian(x, y)) }),
  });
  console.log(`${looks.toLocaleString("en")} evaluations`);
  expect(looks).toBeLessThan(80_000);
});
