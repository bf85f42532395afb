/** A language model beside the rules, asked of a real server that answers well. */
import { mkdtempSync, readFileSync, rmSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  createModelPipeline,
  createPipeline,
  documentFromText,
  type Extraction,
  type ModelPipelineOptions,
  type ModelSettings,
} from "../../src/index.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { pageSourceOf } from "../pages-in-memory.ts";
import { honest, ScriptedServer, type Script } from "./scripted-server.ts";

let server: ScriptedServer | undefined;
const folders: string[] = [];
afterEach(async () => {
  await server?.close();
  server = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function pipeline(script: Script, limits: ModelSettings["limits"] = {}, options: ModelPipelineOptions = {}) {
  server ??= await ScriptedServer.start(script);
  server.script = script;
  return createModelPipeline({ url: server.url, model: "test-7b", limits: { secondsBeforeRetry: 0.01, ...limits } }, options);
}

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "mailuo-model-"));
  folders.push(made);
  return made;
};

const page = documentFromText(
  "Meath County Council is proud of the flood wall that the engineers call Bluebird in their letters. Meath County Council did not fund Bluebird, John Roe said.",
  { file: "page", published: "2024-05-01" },
);
const council = ["Meath County Council", "Agency"] as const;
const bluebird = { subject: council, type: "IMPLEMENTS", object: ["Bluebird", "Project"] } as const;

const relationsOf = ({ mentions, statements, document }: Extraction) => {
  const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
  return statements.flatMap((one) => {
    if (one.kind !== "relation") return [];
    const { start, end, quote } = one.evidence;
    expect(document.text.slice(start, end).replaceAll(/\s+/g, " ")).toBe(quote);
    return [{ ...one, words: `${textOf.get(one.subject)} ${one.predicate} ${textOf.get(one.object)} ${one.status}` }];
  });
};
const ofModel = (extraction: Extraction) => relationsOf(extraction).filter(({ extractor }) => extractor.startsWith("llm:"));

describe("a model beside the rules", { timeout: 60_000 }, () => {
  it("gives names and relations that the rules do not see, with its name, the quote and its offsets; what its sentence denies is not there", async () => {
    const reading = await pipeline(honest(bluebird));
    const extraction = await reading.extract(page);
    const [stated, ...more] = ofModel(extraction);
    expect(more).toEqual([]);
    expect(stated).toMatchObject({ words: "Meath County Council IMPLEMENTS Bluebird done", extractor: "llm:test-7b" });
    expect(stated!.confidence).toBeLessThanOrEqual(0.6);
    expect(extraction.mentions.filter(({ text }) => text === "Bluebird").map(({ type, extractors }) => [type, extractors[0]])).toEqual([
      ["Project", "llm:test-7b"],
      ["Project", "llm:test-7b"],
    ]);
    expect(reading.lacking(page)).toBeUndefined();
    expect(reading.spent()).toMatchObject({ requests: 1, tokens: 100, droppedText: 0, droppedSchema: 0 });
    expect(server!.received[0]!.headers.authorization).toBeUndefined();
    expect(server!.received[0]!.body.response_format?.type).toBe("json_schema");
  });

  it("raises what the rules state too, and is named beside them", async () => {
    const text = "石屏县水务局局长孔德昌到凹河村调研。";
    const notice = documentFromText(text, { file: "notice", published: "2022-06-24" });
    const works = { subject: ["孔德昌", "Person"], type: "WORKS_FOR", object: ["石屏县水务局", "Agency"] } as const;
    const [alone] = relationsOf(await createPipeline().extract(notice)).filter(({ predicate }) => predicate === "WORKS_FOR");
    const extraction = await (await pipeline(honest(works))).extract(notice);
    const [agreed, ...more] = relationsOf(extraction).filter(({ predicate }) => predicate === "WORKS_FOR");
    expect(more).toEqual([]);
    expect(agreed).toMatchObject({ extractor: alone!.extractor, others: ["llm:test-7b"], properties: alone!.properties });
    expect(agreed!.confidence).toBeGreaterThan(alone!.confidence);
    const { batch } = await graphInMemory(pageSourceOf([extraction]));
    expect(batch.edges.find(({ type }) => type === "WORKS_FOR")!.properties["extractors"]).toEqual(["llm:test-7b", alone!.extractor]);
  });

  it("is believed little of people where nobody agrees, and says what holds no surer than the words around it", async () => {
    const texts = ["据传孔德昌与石屏县水务局有过往来。", "孔德昌没有在石屏县水务局供职。", "孔德昌打理着石屏县水务局的食堂。"];
    const works = { subject: ["孔德昌", "Person"], type: "WORKS_FOR", object: ["石屏县水务局", "Agency"] } as const;
    const reading = await pipeline(honest(works));
    const stated = [];
    for (const [index, text] of texts.entries())
      stated.push(
        ...ofModel(await reading.extract(documentFromText(text, { file: `${index}` }))).map(({ words, confidence }) => [
          words,
          confidence <= 0.5,
        ]),
      );
    expect(stated).toEqual([
      ["孔德昌 WORKS_FOR 石屏县水务局 alleged", true],
      ["孔德昌 WORKS_FOR 石屏县水务局 done", true],
    ]);
  });

  it("counts offsets in UTF-16 units, through wide characters and broken lines", async () => {
    const text = "𠮷祥讯：Meath County Council runs the 𠮷 garden\nthat everybody calls Bluebird.";
    const extraction = await (await pipeline(honest(bluebird))).extract(documentFromText(text, { file: "wide" }));
    for (const { start, end, text: words } of extraction.mentions) expect(text.slice(start, end)).toBe(words);
    expect(extraction.mentions.map(({ text: words }) => words)).toContain("Bluebird");
  });

  it("takes days and sums from where they stand, and words only of the quote", async () => {
    const text = "Meath County Council has put €40,000 into the Bluebird scheme since 3 May 2023.";
    const values = [
      { property: "date", text: "3 May 2023" },
      { property: "startDate", text: "4 May 2023" },
      { property: "title", text: "put" },
    ];
    const fact = { ...bluebird, object: ["Bluebird scheme", "Project"] as const, values, quote: text };
    const stated = ofModel(await (await pipeline(honest(fact))).extract(documentFromText(text, { file: "values" })));
    const all = relationsOf(await (await pipeline(honest(fact))).extract(documentFromText(text, { file: "values" })));
    expect([...stated, ...all].find(({ predicate }) => predicate === "IMPLEMENTS")?.properties).toEqual({ date: "2023-05-03" });
  });

  it("asks nothing twice: a second run takes the same answers from the file, and gives the same bytes", async () => {
    const answersFile = join(folder(), "model-answers.jsonl");
    const first = await (await pipeline(honest(bluebird), {}, { answersFile })).extract(page);
    const again = await pipeline((_, response) => response.writeHead(500).end(), {}, { answersFile });
    expect(JSON.stringify(await again.extract(page))).toBe(JSON.stringify(first));
    expect(again.spent()).toMatchObject({ requests: 0, known: 1 });
    expect(server!.received).toHaveLength(1);
  });

  it("takes nothing from an edited file that is not in the text, and passes over what is damaged", async () => {
    const answersFile = join(folder(), "model-answers.jsonl");
    await (await pipeline(honest(bluebird), {}, { answersFile })).extract(page);
    const line = JSON.parse(readFileSync(answersFile, "utf8")) as { answer: { relations: { quote: string; object: string }[] } };
    line.answer.relations[0]!.object = "Redbird";
    appendFileSync(answersFile, `${JSON.stringify(line)}\n{"key":\nnot JSON\n{"torn`);
    const again = await pipeline(honest(bluebird), {}, { answersFile });
    expect(ofModel(await again.extract(page))).toEqual([]);
    expect(again.spent().requests).toBe(0);
  });

  it("puts whole articles together and cuts long ones, and says in a plan how often it would ask", async () => {
    const long = documentFromText(
      Array.from({ length: 12 }, (_, n) => `Meath County Council opened garden number ${n} of the Bluebird scheme.`).join(" "),
      { file: "long" },
    );
    const plan = await pipeline(honest(bluebird), { charactersPerRequest: 300 }, { plan: true });
    await plan.extract(long);
    expect(server!.received).toHaveLength(0);
    const { requests, tokens } = plan.spent();
    const reading = await pipeline(honest(bluebird), { charactersPerRequest: 300 });
    await reading.extract(long);
    expect(server!.received).toHaveLength(requests);
    expect(requests).toBeGreaterThan(2);
    expect(tokens).toBeGreaterThan(requests * 500);
    expect(server!.received.flatMap(({ sentences }) => sentences)).toHaveLength(12);
  });
});

describe("where the model is", () => {
  const refused = async (settings: Partial<ModelSettings>) =>
    createModelPipeline({ url: "http://127.0.0.1:9/v1", model: "m", ...settings }).then(
      () => "taken",
      (error: unknown) => (error as Error).message,
    );

  it("may be this machine, or any by https; by plain HTTP only where that is said", async () => {
    expect(await refused({ url: "http://192.0.2.7:8000/v1" })).toMatch(
      /^http:\/\/192\.0\.2\.7:8000 would get the pages and the key in plain text/,
    );
    for (const url of ["http://localhost:1/v1", "http://[::1]:1/v1", "http://127.1.2.3/v1", "https://models.example/v1"])
      expect(await refused({ url }), url).toBe("taken");
    expect(await refused({ url: "http://192.0.2.7:8000/v1", plainHttp: true })).toBe("taken");
    for (const url of ["http://127.0.0.1.example/v1", "http://localhost.example/v1"])
      expect(await refused({ url }), url).toMatch(/plain text/);
  });

  it("is told without a key, and by a name", async () => {
    const secret = "hunter2-hunter2";
    expect(await refused({ url: `https://user:${secret}@models.example/v1` })).toMatch(/no user name or password/);
    expect(await refused({ url: `https://models.example/v1?key=${secret}` })).toMatch(/end before \?/);
    expect(await refused({ key: `${secret}\n` })).toMatch(/key must be printable/);
    for (const settings of [{ url: `https://user:${secret}@a.example` }, { url: `https://a.example/?k=${secret}` }, { key: `${secret}\n` }])
      expect(await refused(settings)).not.toContain(secret);
    expect(await refused({ url: "ftp://127.0.0.1/v1" })).toMatch(/https:\/\/ or http:\/\//);
    expect(await refused({ model: "two words" })).toMatch(/name of the model/);
    expect(await refused({ limits: { requests: 0 } })).toMatch(/limit requests/);
  });
});
