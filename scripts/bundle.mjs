// Puts each program of ours (the command, what threads run) into few files. As modules, five hundred are found, read and linked one by one at
// every start, which takes longer than reading a page. They are written over what TypeScript compiled, their parts into dist/src/chunks; whoever
// imports the library gets its modules as they are, and packages stay packages.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { entryBeforeSpreads } from "./spread-literals.mjs";

const programs = ["cli", "extraction/worker", "read/pdf/worker", "commands/review-worker"];
const chunks = "chunks";

export async function bundlePrograms(into = join("dist", "src")) {
  rmSync(join(into, chunks), { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [entryBeforeSpreads],
    build: {
      ssr: true,
      outDir: into,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(programs.map((name) => [name, join("src", `${name}.ts`)])),
        output: { entryFileNames: "[name].js", chunkFileNames: `${chunks}/[name].js` },
      },
    },
  });
}
