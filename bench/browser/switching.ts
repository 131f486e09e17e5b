import { surfaces } from "../../src/core/surfaces/index.ts";
import { startingRuns } from "../../src/shot/runs/resolveRun.ts";
import type { Pane } from "../../src/shot/shot.ts";
import { median, readable, report } from "../compare.ts";
import type { Pages } from "./pages.ts";

const shown: readonly Required<Pick<Pane, "surface" | "domain" | "runs">>[] = [
  {
    surface: { kind: "data", data: "seed", standardize: false },
    domain: surfaces.mse.domain,
    runs: startingRuns(surfaces.mse),
  },
  ...(["sincos", "sincos-wide"] as const).map((id) => ({
    surface: { kind: "function", id } as const,
    domain: surfaces[id].domain,
    runs: startingRuns(surfaces[id]),
  })),
];

/** From the change of a surface that was never shown, at 256², to its first drawn frame. */
export async function benchSwitching({ ours }: Pages) {
  await ours.bringToFront(); // a browser draws the page in front only
  const times = await ours.evaluate(switchAround, { panes: shown, switches: 7 * shown.length, orbits: 7 });
  const switched = median(times.map(({ switching }) => switching));
  const orbited = median(times.map(({ orbit }) => orbit));
  report(
    "switch of surface at 256² to its first drawn frame / an orbit frame of it",
    median(times.map(({ switching, orbit }) => switching / orbit)),
    `${readable(switched)} and ${readable(orbited)} ms`,
  );
}

/** Runs in the page: milliseconds from an edit until its frame is drawn, for switches and for the orbit frames after each. */
async function switchAround({ panes, switches, orbits }: { panes: readonly Pane[]; switches: number; orbits: number }) {
  const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  const drawn = async (edit: Parameters<typeof fallLine.edit>[0]) => {
    const start = performance.now();
    fallLine.edit(edit);
    await new Promise(requestAnimationFrame); // asked for after the page did: the page has just drawn
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - start;
  };
  await drawn((shot) => ({ ...shot, look: { ...shot.look, resolution: 256 } }));
  const times: { readonly switching: number; readonly orbit: number }[] = [];
  for (let i = 0; i < switches; i++) {
    const pane = panes[i % panes.length]!;
    const fresh = { ...pane, domain: { ...pane.domain! } }; // another domain: nothing that was kept fits
    const switching = await drawn((shot) => ({ ...shot, panes: [fresh] }));
    const frames: number[] = [];
    for (let k = 0; k < orbits; k++) {
      const camera = { azimuth: 0.62 + 0.02 * k, elevation: 0.5, zoom: 1, target: [0, 0.31, 0] } as const;
      frames.push(await drawn((shot) => ({ ...shot, camera })));
    }
    times.push({ switching, orbit: frames.toSorted((a, b) => a - b)[orbits >> 1]! });
  }
  return times.slice(panes.length); // the first of each warm up
}
