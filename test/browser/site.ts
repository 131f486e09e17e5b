import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { preview } from "vite";
import { buildFallLine } from "../cli/fallLine.ts";

/** Builds the page and the command line as `npm run build` does, but into a folder of their own, and serves the page on a free loopback port. */
export async function serveSite() {
  const folder = resolve("node_modules", ".cache", `site-${process.pid}`);
  const outDir = join(folder, "app");
  const clear = () => rmSync(folder, { recursive: true, force: true });
  // In a process of its own: this one runs with NODE_ENV "test", which would build React's development version.
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn", "--outDir", outDir], { stdio: "inherit", env });
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false }, logLevel: "warn" });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the preview server has no address on this machine");
  return {
    url,
    program: buildFallLine(folder),
    close: async () => {
      await server.close();
      clear();
    },
  };
}
