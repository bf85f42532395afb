#!/usr/bin/env node
// The test command: builds, checks types, style, lint and the directions of imports, then runs all tests.
// Ends with the runner's own counts: `N passed, N failed, N skipped`. Words after it narrow the tests: npm test -- tests/read
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const step = (name, ...command) => {
  console.log(`— ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  return status === 0;
};

const checks = [
  ["build", "scripts/build.mjs"],
  ["types of the tests", "node_modules/typescript/bin/tsc", "-p", "tests/tsconfig.json"],
  ...(existsSync("viewer/tsconfig.json")
    ? [["types of the viewer", "node_modules/typescript/bin/tsc", "-p", "viewer/tsconfig.json", "--noEmit"]]
    : []),
  ["format", "node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["lint", "node_modules/oxlint/bin/oxlint", "--quiet", "src", "graph", "viewer", "scripts", "tests"],
  [
    "import directions",
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    "src",
    "graph",
    "viewer",
  ],
];
const failedChecks = checks.filter((check) => !step(...check)).map(([name]) => name);

const folder = mkdtempSync(join(tmpdir(), "mailuo-tests-"));
const report = join(folder, "report.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const passedTests = step("tests", "node_modules/vitest/vitest.mjs", "run", ...reporters, ...process.argv.slice(2));

const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
rmSync(folder, { recursive: true, force: true });
const skippedTests = (counts.testResults ?? [])
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== "passed" && status !== "failed");
const skipped = skippedTests.length;
for (const name of failedChecks) console.error(`check failed: ${name}`);
// In CI nothing may skip for want of a tool that .ci/run installs; what needs ../shared, a disk of its own, or root and its network, may.
const excused = /\.\.\/shared|disk is full|network namespaces/;
const missed = process.env.CI === "true" ? skippedTests.filter(({ fullName }) => !excused.test(fullName)) : [];
for (const { fullName } of missed) console.error(`skipped, and in CI it may not be: ${fullName}`);
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests + failedChecks.length} failed, ${skipped} skipped`);
process.exit(passedTests && failedChecks.length === 0 && counts.numPassedTests > 0 && missed.length === 0 ? 0 : 1);
