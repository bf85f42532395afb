/** Runs the readers of java/ on files, each as one Java program; what they need is fetched by Maven at the first call. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fetchJars, missingTools } from "../../scripts/neo4j/jars.ts";

/** What a reader holds: of nodes and edges their id, label, ends and whatever else it gives, and below `attributes` the rest by name. */
export interface ReadGraph {
  readonly error?: string;
  readonly issues?: readonly string[];
  readonly nodes: readonly ReadElement[];
  readonly edges: readonly ReadElement[];
}
export type ReadElement = Readonly<Record<string, unknown>> & { readonly attributes?: Readonly<Record<string, unknown>> };

const sources = new URL("java/", import.meta.url).pathname;
const missing = missingTools() ?? (spawnSync("javac", ["-version"]).error ? "a JDK, for its javac, is missing" : undefined);
/** Why the readers can't run here; undefined where they can. */
export const cannotRead = missing === undefined ? undefined : `Readers in Java skipped: ${missing}`;

export class JavaReaders {
  readonly #classes = mkdtempSync(join(tmpdir(), "mailuo-readers-"));
  readonly #jars = readerJars();

  constructor() {
    const files = readdirSync(sources).filter((name) => name.endsWith(".java"));
    const path = Object.values(this.#jars).flat().join(delimiter);
    execFileSync("javac", ["-nowarn", "-proc:none", "-d", this.#classes, "-cp", path, ...files.map((name) => join(sources, name))]);
  }

  /** One graph for each argument: the path of a file, or of several joined as a class path is. */
  read(program: "ReadWithGephi" | "ReadWithTinkerPop" | "ReadWithJGraphT" | "ReadWithGraphStream", files: readonly string[]): ReadGraph[] {
    // The toolkit brings libraries of its own, of other versions.
    const jars = program === "ReadWithGephi" ? this.#jars.gephi : this.#jars.others;
    const options = ["-Djava.awt.headless=true", "-cp", [this.#classes, ...jars].join(delimiter)];
    const { stdout, stderr, status } = spawnSync("java", [...options, program, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}`);
    return JSON.parse(stdout) as ReadGraph[];
  }

  end(): void {
    rmSync(this.#classes, { recursive: true, force: true });
  }
}

/** The readers' jars: Gephi's, APOC's (a server's plugin) and those of the others. */
export function readerJars(): { readonly gephi: string[]; readonly apoc: string[]; readonly others: string[] } {
  const folder = fetchJars(join(sources, "pom.xml"), "readers");
  const jars = readdirSync(folder).map((name) => join(folder, name));
  const named = (pattern: RegExp): string[] => jars.filter((path) => pattern.test(path));
  const [gephi, apoc] = [named(/gephi-toolkit/), named(/apoc-core|woodstox|stax2/)];
  return { gephi, apoc, others: jars.filter((path) => !gephi.includes(path) && !apoc.includes(path)) };
}
