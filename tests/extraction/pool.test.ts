import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { extractAll, type Extracted } from "../../src/extraction/extract-all.ts";
import { countsOf } from "../../src/workspace/compact/packed.ts";
import { ExtractionPool } from "../../src/extraction/pool.ts";
import type { Document } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { storedArticles } from "../../src/workspace/record.ts";
import { temporaryFolder } from "../store/temporary-store.ts";

const documents = Array.from({ length: 12 }, (_, index) =>
  makeDocument({
    file: `${index}.txt`,
    text: `清镇市公安局局长王建${"甲乙丙丁"[index % 4]}说，第${index}期工作已完成。\n`.repeat(1 + (index % 3)),
    encoding: "utf-8",
  }),
);

async function* all(): AsyncGenerator<Document> {
  yield* documents;
}

async function collect(found: AsyncIterable<Extracted>): Promise<Extracted[]> {
  const collected: Extracted[] = [];
  for await (const extracted of found) collected.push(extracted);
  return collected;
}

/** A thread that answers with the file's name, and does what the text says. */
function oddProgram(): URL {
  const path = join(temporaryFolder(), "worker.mjs");
  const program = `import { parentPort } from "node:worker_threads";
const answer = ({ file, text }) => {
  if (text === "die") process.exit(1);
  if (text === "throw") throw new Error("thrown");
  return text === "refuse" ? { error: "refused" } : { extraction: file };
};
parentPort.on("message", (documents) => parentPort.postMessage(documents.map(answer)));`;
  writeFileSync(path, program);
  return pathToFileURL(path);
}

describe("extraction in threads", () => {
  it("gives what this thread gives, in the order of the documents", async () => {
    // Threads hand over what the workspace keeps: confidences of mentions in thousandths.
    const kept = (confidence: number): number => Math.round(confidence * 1000) / 1000;
    const here = documents.map((document) => {
      const { articles, mentions, ...rest } = extractDocument(document);
      const own = mentions.map((mention) => ({ ...mention, confidence: kept(mention.confidence) }));
      return { extraction: { ...rest, mentions: own, articles: storedArticles(articles) } };
    });
    const found = await collect(extractAll(all(), { jobs: 2, charactersAlone: 0 }));
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(here)));
    expect(found.map((one) => "extraction" in one && countsOf(one.extraction))).toEqual(here.map(({ extraction }) => countsOf(extraction)));
  });

  it("fails one page alone, whether it is refused, throws or ends its thread", async () => {
    const pool = new ExtractionPool({ jobs: 2, program: oddProgram() });
    const texts = ["fine", "die", "fine", "throw", "refuse", "fine", "die", "fine"];
    const ends = await Promise.allSettled(
      texts.map((text, index) => pool.extract({ id: `${index}`, file: `${index}`, text, encoding: "utf-8" })),
    );
    expect(ends.map((end) => (end.status === "fulfilled" ? end.value : (end.reason as Error).message))).toEqual([
      "0",
      "its thread ended",
      "2",
      "thrown",
      "refused",
      "5",
      "its thread ended",
      "7",
    ]);
    await pool.close();
  });

  it("gives what was read before reading failed", async () => {
    const failing = async function* (): AsyncGenerator<Document> {
      yield documents[0]!;
      throw new Error("the disk is gone");
    };
    const found = extractAll(failing(), { jobs: 2, program: oddProgram() });
    expect((await found.next()).value).toMatchObject({ extraction: { document: { id: documents[0]!.id } } });
    await expect(found.next()).rejects.toThrow("the disk is gone");
  });

  it("lets whoever takes the pages set the pace", async () => {
    let read = 0;
    const endless = async function* (): AsyncGenerator<Document> {
      for (;;) yield { id: `${read}`, file: `${read++}`, text: "fine", encoding: "utf-8" };
    };
    const found = extractAll(endless(), { jobs: 2, charactersAlone: 0, program: oddProgram() });
    for (let taken = 0; taken < 20; taken++) await found.next();
    expect(read).toBeLessThan(20 + 2 * 100);
    await found.return(undefined);
  });
});
