import type { Reporter, TestModule } from "vitest/node";

const shown = 10;

/** Prints the files that took longest; those of all are in the JSON report. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({ name: module.relativeModuleId, milliseconds: module.diagnostic().duration }))
      .toSorted((one, other) => other.milliseconds - one.milliseconds)
      .slice(0, shown);
    console.log("\nSlowest test files:");
    for (const { name, milliseconds } of files)
      console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`);
  }
}
