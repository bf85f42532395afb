/** A tagger of the user's own: its folder, its words, its names, and what becomes of them; the runtime is played by functions. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPipeline, documentFromText } from "../../src/index.ts";
import { ownTagger } from "../../src/own-tagger/extractor.ts";
import { readTaggerFolder } from "../../src/own-tagger/folder.ts";
import { openScorer } from "../../src/own-tagger/session.ts";
import { spansOf } from "../../src/own-tagger/spans.ts";
import { WordPieces } from "../../src/own-tagger/word-pieces.ts";

const vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "blue", "##bird", "the", "garden", "of", "水", "局", ".", "meath"];
/** Likely a project's name where a piece is `blue` or goes on after it. */
const score = async (ids: readonly number[]) => ids.map((id) => (id === 4 ? [0, 6, 0] : id === 5 ? [0, 0, 6] : [6, 0, 0]));

let folder: string;
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-tagger-"));
  write("vocab.txt", `${vocabulary.join("\n")}\n`);
  write("config.json", { id2label: { "0": "O", "1": "B-PRJ", "2": "I-PRJ" } });
  write("model.onnx", "no model");
  write("mailuo.json", { labels: { PRJ: "Project" }, languages: ["en"] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a tagger of one's own", { timeout: 60_000 }, () => {
  it("finds names in the languages that it reads, and is believed as far as it may be", async () => {
    const tagger = ownTagger(readTaggerFolder(folder), score);
    const pipeline = createPipeline(tagger);
    const { mentions } = await pipeline.extract(
      documentFromText("Meath County Council is proud of what its engineers call Bluebird in their letters.", { file: "page" }),
    );
    expect(mentions.filter(({ text }) => text === "Bluebird")).toMatchObject([
      { type: "Project", extractors: ["own-tagger"], confidence: 0.75 },
    ]);
    expect(pipeline.version).toMatch(/ \+own-tagger@[0-9a-f]{12}$/);
    const chinese = await pipeline.extract(documentFromText("县水务局的Bluebird工程今年完工，群众都很高兴。", { file: "other" }));
    expect(chinese.mentions.flatMap(({ extractors }) => extractors)).not.toContain("own-tagger");
  });

  it("confirms what others see, and speaks against none", async () => {
    const text = "Navan Water Board is proud of its letters to us.";
    const saying = async (type: "Agency" | "Person") => {
      const words = async (ids: readonly number[]) => ids.map((_, at) => (at === 1 ? [0, 6, 0] : at <= 3 ? [0, 0, 6] : [6, 0, 0]));
      const tagger = ownTagger({ ...readTaggerFolder(folder), labels: new Map([["PRJ", type]]) }, words);
      return (await createPipeline(tagger).extract(documentFromText(text, { file: "page" }))).mentions[0]!;
    };
    const [{ confidence }] = (await createPipeline().extract(documentFromText(text, { file: "page" }))).mentions as unknown as [
      { confidence: number },
    ];
    const agreed = await saying("Agency");
    expect(agreed.extractors).toContain("own-tagger");
    expect(agreed.confidence).toBeGreaterThan(confidence);
    expect(await saying("Person")).toMatchObject({ type: "Agency", confidence });
  });

  it("may stand in for Mailuo's own, by name", async () => {
    write("mailuo.json", { labels: { PRJ: "Project" }, replaces: ["english-tagger"] });
    expect(createPipeline(ownTagger(readTaggerFolder(folder), score)).extractors).not.toContain("english-tagger");
    write("mailuo.json", { labels: { PRJ: "Project" }, replaces: ["oracle"] });
    expect(() => createPipeline(ownTagger(readTaggerFolder(folder), score))).toThrow("there is no extractor named oracle");
  });

  it.each([
    [{ labels: { PER: "Person" } }, /the model has no kind PER; config.json has O, B-PRJ, I-PRJ/],
    [{ labels: { PRJ: "Bridge" } }, /labels.PRJ: there is no label "Bridge"/],
    [{ labels: {} }, /labels: give the label for each of the model's kinds/],
    [{ labels: { PRJ: "Project" }, least: 2 }, /least: a number above 0/],
    [{ labels: { PRJ: "Project" }, model: "x" }, /model: there are labels, languages/],
    ["[]", /mailuo.json is no JSON object/],
  ])("is told by its folder: %j", (configuration, message) => {
    write("mailuo.json", configuration);
    expect(() => readTaggerFolder(folder)).toThrow(message);
  });

  it("is missed by the file that is not there", () => {
    expect(() => readTaggerFolder(join(folder, "nowhere"))).toThrow(/mailuo.json is not there: a tagger's folder holds model.onnx/);
  });
});

describe("word pieces", () => {
  const pieces = new WordPieces(vocabulary, true);
  it("are the longest that there are, with the place of their word in UTF-16 units", () => {
    expect(pieces.piecesOf("the 𠮷 Bluebird,水局")).toEqual([
      { id: 6, from: 0, to: 3, goesOn: false },
      { id: 1, from: 4, to: 6, goesOn: false },
      { id: 4, from: 7, to: 15, goesOn: false },
      { id: 5, from: 7, to: 15, goesOn: true },
      { id: 1, from: 15, to: 16, goesOn: false },
      { id: 9, from: 16, to: 17, goesOn: false },
      { id: 10, from: 17, to: 18, goesOn: false },
    ]);
  });
  it("are unknown where a part of the word is", () => expect(pieces.piecesOf("bluefish").map(({ id }) => id)).toEqual([1]));
  it("need a vocabulary of their kind", () => expect(() => new WordPieces(["a"], true)).toThrow("the vocabulary has no [CLS]"));
});

describe("names of scored words", () => {
  const kinds = ["O", "B-PER", "I-PER", "S-ORG"];
  const word = (at: number, label: number) => ({ from: at, to: at + 1, scores: kinds.map((_, one) => (one === label ? 9 : 0)) });
  it("begin, go on and end", () => {
    const spans = spansOf([word(0, 1), word(1, 2), word(2, 1), word(3, 0), word(4, 2), word(5, 3), word(6, 3)], kinds);
    expect(spans.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 2, "PER"],
      [2, 3, "PER"],
      [4, 5, "PER"],
      [5, 6, "ORG"],
      [6, 7, "ORG"],
    ]);
    expect(spans[0]!.likelihood).toBeGreaterThan(0.99);
  });
});

describe("the runtime", () => {
  const model = (inputs: readonly string[], dims: readonly number[]) => ({
    InferenceSession: {
      create: async () => ({
        inputNames: inputs,
        outputNames: ["logits"],
        run: async (feeds: Readonly<Record<string, unknown>>) => {
          expect(Object.keys(feeds)).toEqual(inputs);
          return { logits: { data: Float32Array.from({ length: dims.reduce((all, one) => all * one, 1) }, (_, at) => at), dims } };
        },
      }),
    },
    Tensor: class {
      constructor(
        readonly type: string,
        readonly data: BigInt64Array,
        readonly dims: readonly number[],
      ) {}
    },
  });
  const file = () => join(folder, "model.onnx");

  it("is given what the model wants", async () => {
    const scorer = await openScorer(file(), 3, model(["input_ids", "attention_mask"], [1, 2, 3]));
    expect(await scorer([2, 3])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });
  it("runs no model of another kind", async () => {
    await expect(openScorer(file(), 3, model(["pixels"], []))).rejects.toThrow(/wants pixels: a model for token classification/);
    await expect((await openScorer(file(), 4, model(["input_ids"], [1, 2, 3])))([2, 3])).rejects.toThrow(
      /gives 1×2×3 values where 2×4 belong/,
    );
  });
  it("is named where there is none", async () => {
    await expect(openScorer(file(), 3)).rejects.toThrow(/needs a runtime beside Mailuo: npm install --ignore-scripts onnxruntime-web/);
  });
});
