import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { BadData } from "../terminal/failure.ts";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Where the browsers' own installers put them, under `roots` of each platform. */
const places: Partial<Record<NodeJS.Platform, { roots: (string | undefined)[]; files: string[] }>> = {
  linux: { roots: ["/"], files: ["snap/bin/chromium", "opt/google/chrome/chrome", "opt/microsoft/msedge/msedge"] },
  darwin: {
    roots: ["/Applications", join(process.env.HOME ?? "", "Applications")],
    files: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `${name}.app/Contents/MacOS/${name}`),
  },
  win32: {
    roots: [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA],
    files: [
      "Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ],
  },
};

/** How to get a browser, for whoever has none. */
export const howToInstall =
  "Install one (on Debian as root: apt-get install chromium; elsewhere: npx playwright-core install chromium, or " +
  "https://www.google.com/chrome), or set CHROME_PATH to the browser's program.";

/**
 * The path of a Chrome, Chromium or Edge of this machine; `CHROME_PATH` wins. `own` is where Playwright's own would be.
 * Throws `BadData` when `CHROME_PATH` names no file.
 */
export function findBrowser(own: string): string | undefined {
  const { CHROME_PATH: chosen, PATH = "" } = process.env;
  if (chosen) {
    if (!existsSync(chosen)) throw new BadData(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  const { roots, files } = places[process.platform] ?? { roots: [], files: [] };
  const candidates = [
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...roots.filter((root) => root !== undefined).flatMap((root) => files.map((file) => join(root, file))),
    own,
  ];
  return candidates.find(isExecutable);
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
