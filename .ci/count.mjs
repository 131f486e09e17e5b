// Prints `N passed, N failed, N skipped` of a vitest JSON report. A file that could not even start counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : none;
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
);
const [passed, failed] = [report.numPassedTests, report.numFailedTests + broken.length];
console.log(`${passed} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`);
