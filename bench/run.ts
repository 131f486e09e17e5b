import { benchFrames } from "./browser/frames.ts";
import { benchOpening } from "./browser/opening.ts";
import { benchPanes } from "./browser/panes.ts";
import { openPages } from "./browser/pages.ts";
import { reportSize } from "./browser/size.ts";
import { benchSwitching } from "./browser/switching.ts";
import { benchCore } from "./core.ts";
import { benchMesh } from "./mesh.ts";

// Ratios within one run, so that they hold on any machine.
benchCore();
benchMesh();
const pages = await openPages();
try {
  await reportSize(pages);
  await benchFrames(pages);
  await benchSwitching(pages);
  await benchPanes(pages);
  await benchOpening(pages);
} finally {
  await pages.close();
}
