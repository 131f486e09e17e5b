import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const loopback = "127.0.0.1";
const hasDisplay =
  ["darwin", "win32"].includes(process.platform) || "DISPLAY" in process.env || "WAYLAND_DISPLAY" in process.env;
const open = hasDisplay && !process.env.CI;

/** The dev server puts a script into the page itself, which the page's own policy would forbid: there it has none. */
const withoutPolicyInDev: Plugin = {
  name: "without-policy-in-dev",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, ""),
};

/** Every scheme of d3-scale-chromatic is made when it is loaded, by calls that a bundler must keep unless it is told that they do nothing else. */
const onlyUsedSchemes: Plugin = {
  name: "only-used-schemes",
  transform: {
    filter: { id: /d3-scale-chromatic/ },
    handler: (code) => code.replace(/^(var [\w$]+ = )(?=[\w$]+\(|new Array\()/gm, "$1/* @__PURE__ */ "),
  },
};

/** The page, which may be hosted in any folder; and with it the tests. */
const app = defineConfig({
  base: "./",
  plugins: [react(), withoutPolicyInDev, onlyUsedSchemes],
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // What the first picture needs comes in two files, ours and packages: what later parts share with it would be twenty small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "packages", tags: ["$initial"], test: /node_modules/, priority: 1 },
            { name: "first", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  server: { host: loopback, open },
  preview: { host: loopback, port: 4173, open },
  test: {
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }], "./test/slowestFiles.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          setupFiles: "test/seed.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          // One page at a time, after the node tests: without a GPU a page keeps both cores of a small machine busy.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** The command line: one file for Node. Only what records needs a package beside it, and imports it when it is needed. */
const cli = defineConfig({
  build: {
    ssr: "src/cli/fall-line.ts",
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20",
    copyPublicDir: false,
    rolldownOptions: {
      output: { banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""), codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ["playwright-core"] },
});

/** What other programs import: `fall-line/core` and `fall-line/react`. React and three stay outside: there must be one of each in a page. */
const library = defineConfig({
  build: {
    lib: { entry: { core: "src/core/library.ts", react: "src/react/index.ts" }, formats: ["es"] },
    outDir: "dist/library",
    emptyOutDir: true,
    target: "es2023",
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { external: /^(react|react-dom|three|@react-three\/fiber)(\/|$)/ },
  },
});

/** `npm run bench`: bundled, so that what is timed is the code as it ships, then run by Node. */
const bench = defineConfig({
  build: {
    ssr: "bench/run.ts",
    outDir: "node_modules/.cache/bench",
    emptyOutDir: true,
    target: "node20",
    copyPublicDir: false,
  },
});

const modes: Readonly<Record<string, typeof app>> = { cli, library, bench };

export default defineConfig(({ mode }) => modes[mode] ?? app);
