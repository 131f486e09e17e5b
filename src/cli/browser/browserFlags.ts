import { existsSync, readdirSync } from "node:fs";

/** The browser asks the network for nothing of its own. */
const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * SwiftShader on every machine, so that pixels repeat from machine to machine. Letters and gradients are never drawn by
 * it: Chromium would begin a canvas there and move it later, which shows.
 */
const software = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-accelerated-2d-canvas"];

/** A headless Chromium on Linux leaves the graphics card alone unless told; through EGL it needs no display. */
const hardware = ["--use-angle=gl-egl", "--ignore-gpu-blocklist"];

/** What a browser that draws is started with. */
export const browserFlags = (inSoftware: boolean): string[] => [
  ...quiet,
  ...(inSoftware ? software : hasLinuxGpu() ? hardware : []),
];

const hasLinuxGpu = () =>
  process.platform === "linux" &&
  (existsSync("/dev/nvidia0") ||
    (existsSync("/dev/dri") && readdirSync("/dev/dri").some((name) => name.startsWith("render"))));
