import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { preview } from "vite";

/** Builds the page as a user's `npm start` does, and serves it on a free loopback port. */
export async function serveSite() {
  // In a process of its own: this one runs with NODE_ENV "test", which would build React's development version.
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { stdio: "inherit", env });
  const server = await preview({ preview: { port: 0, open: false }, logLevel: "warn" });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the preview server has no address on this machine");
  return { url, close: () => server.close() };
}
