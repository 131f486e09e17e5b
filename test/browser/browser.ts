import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type BrowserServer } from "playwright-core";
import { browserFlags } from "../../src/cli/browser/browserFlags.ts";
import { findBrowser, howToInstall } from "../../src/cli/browser/findBrowser.ts";

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
    const found = findBrowser(chromium.executablePath());
    if (found) return found;
  }
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge: none was found, and none could be installed. ${howToInstall}\n` +
      failures.join("\n"),
  );
}

function execute([program, ...args]: string[]) {
  console.log(`No browser found. Installing one: ${program} ${args.join(" ")}`);
  execFileSync(program!, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/** Starts a browser that test files connect to by its `wsEndpoint()`. */
export function launchBrowser(): Promise<BrowserServer> {
  const args = ["--no-sandbox", ...browserFlags(true)];
  return chromium.launchServer({ executablePath: provideBrowser(), args, host: "127.0.0.1" });
}
