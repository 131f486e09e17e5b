import { benchFrames } from "./browser/frames.ts";
import { benchOpening } from "./browser/opening.ts";
import { benchPanes } from "./browser/panes.ts";
import { openPages } from "./browser/pages.ts";
import { benchRecording } from "./browser/record.ts";
import { reportSize } from "./browser/size.ts";
import { benchSwitching } from "./browser/switching.ts";
import { benchCore } from "./core.ts";
import { benchMesh } from "./mesh.ts";
import { benchSteps } from "./steps.ts";

// Ratios within one run, so that they hold on any machine.
const plain = { core: benchCore, steps: benchSteps, mesh: benchMesh };
const onPages = {
  size: reportSize,
  frames: benchFrames,
  switching: benchSwitching,
  panes: benchPanes,
  opening: benchOpening,
  record: benchRecording,
};

const known = [...Object.keys(plain), ...Object.keys(onPages)];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`No benchmark is called ${JSON.stringify(unknown)}. There are: ${known.join(", ")}.`);
  process.exit(1);
}
const chosen = <Bench>(table: Readonly<Record<string, Bench>>) =>
  Object.entries(table).flatMap(([name, bench]) => (asked.length === 0 || asked.includes(name) ? [bench] : []));

for (const bench of chosen(plain)) bench();
const benches = chosen<(typeof onPages)[keyof typeof onPages]>(onPages);
if (benches.length > 0) {
  const pages = await openPages();
  try {
    for (const bench of benches) await bench(pages);
  } finally {
    await pages.close();
  }
}
