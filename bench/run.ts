import { benchCore } from "./core.ts";

// Ratios within one run, so that they hold on any machine. What needs a page is in bench/browser/.
benchCore();
