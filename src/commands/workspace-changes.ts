/** What changed between two builds of a workspace, or two days, made by a process beside the server's: two whole graphs are made for it. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BuildList, ChangeAnswer } from "../../graph/view-lists.ts";
import type { GraphDifference } from "../compare/compare.ts";
import { threadProgram } from "../package-root.ts";
import { isDayOrMonth } from "../materialize/pages-until.ts";
import type { Changes } from "../serve/changes.ts";
import { HttpError } from "../serve/problem.ts";
import { readBuilds } from "../workspace/builds.ts";

/** Of each kind that are told. */
const mostTold = 1_000;
/** Answers that are kept. */
const mostKept = 8;

export class WorkspaceChanges implements Changes {
  #kept = new Map<string, Promise<ChangeAnswer>>();
  /** One after the other: each takes as much memory as two graphs. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly folder: string) {}

  async builds(): Promise<BuildList> {
    const builds = await readBuilds(this.folder);
    return { builds: builds.map(({ number, time, pages, nodes, edges }) => ({ number, time, pages, nodes, edges })).reverse() };
  }

  async between(from: string, to: string): Promise<ChangeAnswer> {
    const { builds } = await this.builds();
    for (const point of [from, to])
      if (!isDayOrMonth(point) && !builds.some(({ number }) => String(number) === point))
        throw new HttpError(404, "not-found", `There is no build, and no day, ${point}.`);
    // What is known of a day is what the last build knows of it.
    const key = `${from} ${to} ${builds[0]?.number ?? 0}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const made = this.#queue.then(() => compared(this.folder, from, to));
    this.#queue = made.catch(() => undefined);
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}

async function compared(folder: string, from: string, to: string): Promise<ChangeAnswer> {
  const program = fileURLToPath(threadProgram("cli.js"));
  const child = spawn(process.execPath, [program, "diff", from, to, "--json", "--workspace", folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [text, said, code] = await Promise.all([
    all(child.stdout),
    all(child.stderr),
    new Promise((resolve) => child.once("close", resolve)),
  ]);
  if (code !== 0) throw new HttpError(503, "unavailable", said.trim() || "The builds could not be compared.");
  return answerOf(JSON.parse(text) as GraphDifference);
}

async function all(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Each list cut, and of how many. */
function answerOf({ documents, entities, relations, merged, split }: GraphDifference): ChangeAnswer {
  const cut = <Item>(items: readonly Item[]) => ({ total: items.length, items: items.slice(0, mostTold) });
  return {
    documents: { added: cut(documents.added), removed: cut(documents.removed) },
    entities: { added: cut(entities.added), removed: cut(entities.removed), changed: cut(entities.changed) },
    relations: { added: cut(relations.added), removed: cut(relations.removed), changed: cut(relations.changed) },
    ...{ merged: cut(merged), split: cut(split) },
  };
}
