/** Extractors that a program adds to the pipeline: here a model that answers later, for a whole page at once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  createPipeline,
  documentFromText,
  openWorkspace,
  type Candidate,
  type Extraction,
  type Mention,
  type MentionedPage,
  type MentionExtractor,
  type RelationDraft,
  type RelationExtractor,
  type RelationType,
  type Sentence,
} from "../../src/index.ts";

const page = documentFromText(
  "Meath County Council is proud of the flood wall that the engineers call Bluebird in their letters. Meath County Council did not fund Bluebird, John Roe said.",
  { file: "page", published: "2024-05-01" },
);

const asked: number[] = [];
/** Answers all sentences of a page in one call, as a server does. */
async function answer(texts: readonly string[]): Promise<(readonly [from: number, to: number])[][]> {
  asked.push(texts.length);
  await new Promise((resolve) => setTimeout(resolve, 1));
  return texts.map((text) => [...text.matchAll(/Bluebird/g)].map(({ index }) => [index, index + "Bluebird".length] as const));
}

const namer: MentionExtractor = {
  name: "llm",
  languages: ["en"],
  requires: ["english"],
  provides: ["Project"],
  version: "model-7",
  async extract({ articles }, earlier) {
    const sentences = articles.filter(({ language }) => language === "en").flatMap((article) => article.sentences);
    // It is shown only sentences in which something was found before.
    const worth = sentences.filter((sentence) => earlier(sentence).length > 0);
    const answers = await answer(worth.map(({ text }) => text));
    return worth.flatMap((sentence, index) =>
      answers[index]!.map(([from, to]) => ({
        sentence,
        candidate: { from, to, type: "Project", extractor: "llm", confidence: 0.9 } satisfies Candidate,
      })),
    );
  },
};

const wanted: readonly (readonly [RelationType, Mention["type"], Mention["type"]])[] = [
  ["IMPLEMENTS", "Agency", "Project"],
  // The schema has no such relation between these.
  ["LIVES_IN", "Agency", "Project"],
];
const relator: RelationExtractor = {
  name: "llm-relations",
  version: "model-7",
  async extract(read: MentionedPage) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return read.articles.flatMap(({ sentences }) => sentences.flatMap((sentence) => draftsOf(sentence, read.mentionsOf(sentence))));
  },
};

function draftsOf(sentence: Sentence, mentions: readonly Mention[]): RelationDraft[] {
  const one = (type: Mention["type"]): Mention | undefined => mentions.find((mention) => mention.type === type);
  return wanted.flatMap(([predicate, from, to]) => {
    const [subject, object] = [one(from), one(to)];
    if (!subject || !object) return [];
    const verb = { from: subject.to, to: object.from };
    const draft = {
      subject,
      predicate,
      object,
      sentence,
      from: subject.from,
      to: object.to,
      by: verb,
      extractor: "llm-relations",
      confidence: 0.99,
    };
    return [draft];
  });
}

const own = { mentionExtractors: [namer], relationExtractors: [relator] };

const stated = ({ mentions, statements }: Extraction): string[] => {
  const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
  return statements.flatMap((one) =>
    one.kind === "relation" && one.extractor === "llm-relations"
      ? [`${textOf.get(one.subject)} ${one.predicate} ${textOf.get(one.object)} ${one.status}`]
      : [],
  );
};

describe("extractors of the program's own", { timeout: 120_000 }, () => {
  it("run after those that they need, in one call for a page; what they propose is checked as all is", async () => {
    asked.length = 0;
    const extraction = await createPipeline(own).extract(page);
    expect(asked).toEqual([2]);
    expect(extraction.mentions.filter(({ extractors }) => extractors[0] === "llm").map(({ text, type }) => `${type} ${text}`)).toEqual([
      "Project Bluebird",
      "Project Bluebird",
    ]);
    // In the second sentence the words deny it; LIVES_IN is refused in both.
    expect(stated(extraction)).toEqual(["Meath County Council IMPLEMENTS Bluebird done"]);
    // No statement is surer than the mentions it joins allow.
    expect(extraction.statements.find(({ extractor }) => extractor === "llm-relations")!.confidence).toBeLessThan(0.99);
  });

  it("are in the pipeline's version, and in its list", () => {
    const pipeline = createPipeline(own);
    expect(pipeline.version).toBe(`${createPipeline().version} +llm@model-7 +llm-relations@model-7`);
    expect(pipeline.extractors.at(-1)).toBe("llm");
  });

  it("are refused at the start where what they need does not run before them, or the name is taken", () => {
    const needy = { ...namer, requires: ["oracle"] };
    expect(() => createPipeline({ mentionExtractors: [needy] })).toThrow("the extractor llm needs oracle to run before it");
    expect(() => createPipeline({ mentionExtractors: [namer, namer] })).toThrow("there are two extractors named llm");
  });

  describe("in a workspace", () => {
    let folder: string;
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it("make its graph; a page that another version read is read again", async () => {
      folder = mkdtempSync(join(tmpdir(), "mailuo-own-"));
      const count = "MATCH (:Agency)-[r:IMPLEMENTS]->(:Project) RETURN r.status";
      const plain = await openWorkspace(folder, { create: true });
      expect(await plain.add([page])).toMatchObject({ added: 1 });
      expect((await plain.query(count)).rows).toEqual([]);
      await plain.close();

      const workspace = await openWorkspace(folder, { pipeline: createPipeline(own) });
      expect(await workspace.add([page], { jobs: 2 })).toMatchObject({ added: 1, known: 0, failures: [] });
      expect(await workspace.add([page])).toMatchObject({ added: 0, known: 1 });
      expect((await workspace.query(count)).rows).toEqual([["done"]]);
      await workspace.close();
    });

    it("that fail on a page are named with it, and the rest goes on", async () => {
      folder = mkdtempSync(join(tmpdir(), "mailuo-own-"));
      const failing: MentionExtractor = { ...namer, extract: () => Promise.reject(new Error("the server is away")) };
      const workspace = await openWorkspace(folder, { create: true, pipeline: createPipeline({ mentionExtractors: [failing] }) });
      const { added, failures } = await workspace.add([page]);
      expect(added).toBe(0);
      expect(failures).toMatchObject([{ file: "page", reason: "can't be extracted (the server is away)" }]);
      await workspace.close();
    });
  });
});
