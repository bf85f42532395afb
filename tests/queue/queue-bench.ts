/** Builds and workers as people start them, against one server; what a build must give is what it gives without a queue. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import { Bench, type Run } from "../cli/run-mailuo.ts";
import { clientPath } from "./redis-server.ts";

export interface Running {
  readonly child: ChildProcess;
  said(): string;
  readonly ended: Promise<Run>;
}

export class QueueBench extends Bench {
  readonly #running = new Set<ChildProcess>();

  /** A corpus of its own, by its seed. */
  corpus(file: string, articles: number, seed: number): void {
    const lines = [...generateCorpus(articles, seed)].map(({ text, published }) => `${JSON.stringify({ text, published })}\n`);
    writeFileSync(this.path(file), lines.join(""));
  }

  /** `before`: a command that runs it, as `ip netns exec NAME`. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}, before: readonly string[] = []): Running {
    const { NEO4J_URI: _, ...own } = process.env;
    const [command, ...rest] = [...before, process.execPath, this.cli, ...args];
    const options = { cwd: this.folder, env: { ...own, LC_ALL: "C.UTF-8", ...clientPath, ...env } };
    const child = spawn(command!, rest, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    this.#running.add(child);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const ended = new Promise<Run>((resolve) => {
      child.once("close", (code, signal) => {
        this.#running.delete(child);
        resolve({ code, signal, stdout, stderr });
      });
    });
    return { child, ended, said: () => stdout + stderr };
  }

  /** All that a workspace keeps but times and the store's own file, and what is exported of it. */
  async bytesOf(workspace: string): Promise<Readonly<Record<string, string>>> {
    const folder = this.path(workspace);
    const files = (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => !["builds.jsonl", "graph", join("ledger", "stored.json")].includes(file) && statSync(join(folder, file)).isFile())
      .toSorted();
    const kept = files.map((file) => [file, readFileSync(join(folder, file), "latin1")] as const);
    const exported = await this.run(["export", "-w", workspace, "-f", "json"]);
    return { ...Object.fromEntries(kept), exported: exported.stdout };
  }

  override end(): void {
    for (const child of this.#running) child.kill("SIGKILL");
    super.end();
  }
}
