/**
 * Six suites: `unit` beside the stages (two minutes), `pages` read in many ways, those that start processes, Chromium or a real Neo4j, and `languages`
 * that are registered. But for the last, modules are loaded once a worker, not once a file: no suite changes what another sees.
 * `npm test` runs all; `npm run unit`, or `npx vitest run --project slow tests/cli`, a part.
 */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Whole builds by the command line, long random histories, stores in child processes. */
const slow = [
  "tests/cli/**",
  "tests/review/**",
  "tests/materialize/**",
  "tests/extraction/**",
  "tests/library/**",
  "tests/queue/queue*",
  "tests/workspace/**",
  "tests/store/embedded*",
  "tests/store/crash*",
  "tests/evaluate/agreement*",
  "tests/export/*readers*",
  // Asks for the built viewer.
  "tests/serve/text*",
];
/** These register a language, which nothing takes back. */
const languages = ["tests/languages/third-pack-seams*", "tests/library/third-language*"];
/** Many pages read in this process. */
const pages = ["tests/segment/property*", "tests/golden/**", "tests/kinds/**"];
const browser = ["tests/browser/**"];
const neo4j = ["tests/neo4j/**"];

const suite = (
  name: string,
  include: readonly string[],
  exclude: readonly string[] = [],
  more: { readonly isolate?: boolean; readonly retry?: number } = {},
) => ({
  extends: true as const,
  test: {
    ...more,
    name,
    include: include.map((glob) => (glob.endsWith(".test.ts") ? glob : `${glob}.test.ts`)),
    exclude: exclude.map((glob) => `${glob}.test.ts`),
  },
});

export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    // The first as the programs begin: each suite takes a fifth less of the processor.
    setupFiles: ["src/compiler-effort.ts", "tests/shipped-languages.ts", "tests/same-random-texts.ts"],
    // Many suites wait for a process or a browser of their own: two run at once wherever there are two cores.
    maxWorkers: Math.max(2, availableParallelism()),
    // Small Java programs on few cores: what the second compiler would win, it takes.
    env: { JAVA_TOOL_OPTIONS: "-XX:+UseSerialGC -XX:TieredStopAtLevel=1" },
    testTimeout: 240_000,
    hookTimeout: 400_000,
    projects: [
      suite(
        "unit",
        ["tests/**/*"],
        [...slow, ...languages, ...pages, ...browser, ...neo4j].map((glob) => glob.replace(/\*\*$/, "**/*")),
        { isolate: false },
      ),
      suite(
        "slow",
        slow.map((glob) => glob.replace(/\*\*$/, "**/*")),
        languages,
        { isolate: false },
      ),
      suite("languages", languages),
      suite(
        "pages",
        pages.map((glob) => glob.replace(/\*\*$/, "**/*")),
        [],
        { isolate: false },
      ),
      // Chromium beside other suites on two cores: a frame that comes late is no fault of the page. What passed the second time is marked "retry x1".
      suite("browser", ["tests/browser/**/*"], [], { retry: 1, isolate: false }),
      suite("neo4j", ["tests/neo4j/**/*"], [], { isolate: false }),
    ],
  },
});
