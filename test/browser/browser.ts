import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";

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

/** The path of a Chrome, Chromium or Edge of this machine; `CHROME_PATH` wins. Throws when it names no file. */
function findBrowser(): string | undefined {
  const { CHROME_PATH: chosen, PATH = "" } = process.env;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  const { roots, files } = places[process.platform] ?? { roots: [], files: [] };
  const candidates = [
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...roots.filter((root) => root !== undefined).flatMap((root) => files.map((file) => join(root, file))),
    chromium.executablePath(), // Playwright's own, if it was ever installed
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

/** The path of a browser, installed now if there was none. Throws with what to install when that is not possible. */
function provideBrowser(): string {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const debian = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "chromium"],
  ];
  const playwright = [[process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium"]];
  const failures: string[] = [];
  for (const commands of [[], ...(isDebianRoot ? [debian] : []), playwright]) {
    try {
      commands.forEach(execute);
    } catch (error) {
      failures.push((error as Error).message);
    }
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge: none was found, and none could be installed. Install one " +
      "(on Debian as root: apt-get install chromium; elsewhere: npx playwright-core install chromium, or " +
      `https://www.google.com/chrome), or set CHROME_PATH to the browser's program.\n${failures.join("\n")}`,
  );
}

function execute([program, ...args]: string[]) {
  console.log(`No browser found. Installing one: ${program} ${args.join(" ")}`);
  execFileSync(program!, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/** SwiftShader on every machine, so that pixels repeat; and a browser that asks the network for nothing of its own. */
const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a browser that test files connect to by its `wsEndpoint()`. */
export function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: provideBrowser(), args: flags, host: "127.0.0.1" });
}
