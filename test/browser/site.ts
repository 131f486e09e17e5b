import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";

/** Builds the page as a user's `npm start` does, but into a folder of its own, and serves it on a free loopback port. */
export async function serveSite() {
  const outDir = join("node_modules", ".cache", `site-${process.pid}`);
  const clear = () => rmSync(outDir, { recursive: true, force: true });
  // In a process of its own: this one runs with NODE_ENV "test", which would build React's development version.
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn", "--outDir", outDir], { stdio: "inherit", env });
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false }, logLevel: "warn" });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the preview server has no address on this machine");
  return {
    url,
    close: async () => {
      await server.close();
      clear();
    },
  };
}
