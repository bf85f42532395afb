import { appendFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import type { EdgeEvidence, FullArticle } from "../../graph/view.ts";
import { openApi } from "../../src/serve/openapi.ts";
import type { JsonSchema } from "../../src/serve/json-schema.ts";
import { faults } from "../../src/serve/schema-check.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, part, start } from "./client.ts";
import { printedWorkspace, stated, statedAt, twoPages } from "./printed-workspace.ts";

const bytes = twoPages();
const workspace = printedWorkspace({
  "paper.pdf": bytes,
  "later.txt": `${stated.replace("第一水厂", "第二水厂")}\n`,
});
let batch: GraphBatch;
let server: RunningServer;
let id: string;
beforeAll(async () => {
  batch = await workspace.build();
  server = await start({ batch, printed: workspace.pages });
  id = await workspace.idOf("paper.pdf");
});
afterAll(async () => {
  await server.close();
  workspace.remove();
});

const postOf = (): string => batch.edges.find(({ type }) => type === "WORKS_FOR")!.id;
const get = (path: string, headers: Record<string, string> = {}) => ask(server.port, `/api/v1${path}`, { headers });
const pdf = (document = id, headers: Record<string, string> = {}) => get(`/documents/${document}/pdf`, headers);

describe("the sentences of a relation", () => {
  test("tell the page and the box that they are printed in; those of a text without pages tell none", async () => {
    const reply = await get(`/edges/${part(postOf())}/evidence`);
    const evidence = reply.json<EdgeEvidence>();
    expect(faults(evidence, schemaOf("/edges/{id}/evidence"))).toEqual([]);
    const [printed, plain] = ["paper.pdf", "later.txt"].map(
      (name) => evidence.sentences.find(({ article }) => article.file!.endsWith(name))!.printed,
    );
    expect(plain).toBeUndefined();
    expect(printed).toMatchObject({ page: 2, pdf: id, pages: [{ page: 2, width: 595, height: 842 }] });
    const [box] = printed!.boxes;
    expect(box!.x).toBeCloseTo(statedAt.left, 0);
    expect(box!.width).toBeCloseTo(stated.length * statedAt.size, 0);
    expect(Math.abs(box!.y + box!.height - (842 - statedAt.baseline))).toBeLessThan(4);
  });

  test("in the article the page of the sentence is told, and of each paragraph", async () => {
    const evidence = (await get(`/edges/${part(postOf())}/evidence`)).json<EdgeEvidence>();
    const sentence = evidence.sentences.find(({ printed }) => printed)!;
    const article = (await get(`/articles/${part(sentence.article.id)}?evidence=${part(sentence.id)}`)).json<FullArticle>();
    expect(faults(article, schemaOf("/articles/{id}"))).toEqual([]);
    expect(article.printed).toEqual(sentence.printed);
    expect(article.paragraphs.at(-1)?.page).toBe(2);
  });

  test("a server without a workspace names no page, and no file", async () => {
    const bare = await start({ batch });
    const evidence = (await ask(bare.port, `/api/v1/edges/${part(postOf())}/evidence`)).json<EdgeEvidence>();
    expect(evidence.sentences.some(({ printed }) => printed)).toBe(false);
    expect((await ask(bare.port, `/api/v1/documents/${id}/pdf`)).status).toBe(404);
    await bare.close();
  });
});

const schemaOf = (path: "/edges/{id}/evidence" | "/articles/{id}"): JsonSchema =>
  (openApi.paths[path].get.responses as unknown as Record<string, { content: { "application/json": { schema: JsonSchema } } }>)["200"]!
    .content["application/json"].schema;

describe("the file", () => {
  const path = join(workspace.files, "paper.pdf");

  test("is given as it was read, to be saved and not to be opened", async () => {
    const reply = await pdf();
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="page.pdf"',
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(String(reply.headers["content-security-policy"])).not.toMatch(/unsafe|https?:|\*/);
    expect(reply.bytes.equals(bytes)).toBe(true);
  });

  test("is given to this server's own page alone", async () => {
    const Host = `127.0.0.1:${server.port}`;
    expect((await pdf(id, { Host, Origin: "http://evil.example" })).status).toBe(403);
    expect((await pdf(id, { Host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" })).status).toBe(403);
    expect((await pdf(id, { Host: `evil.example:${server.port}` })).status).toBe(403);
    const locked = await start({ batch, printed: workspace.pages, token: "a-token-of-many-characters" });
    expect((await ask(locked.port, `/api/v1/documents/${id}/pdf`)).status).toBe(401);
    await locked.close();
  });

  test.each(["0123456789abcdef", "..%2f..%2fpaper", "paper.pdf", part(path), "%00", `${"x".repeat(3_000)}`])(
    "is named by an id alone: %s is none",
    async (document) => {
      const reply = await pdf(document);
      expect(reply.status).toBe(404);
      expect(reply.json().error.code).toBe("not-found");
    },
  );

  test("is no text file", async () => {
    expect((await pdf(await workspace.idOf("later.txt"))).status).toBe(404);
  });

  test("that has changed is not given, and that is said", async () => {
    appendFileSync(path, "\n");
    const reply = await pdf();
    expect([reply.status, reply.json().error.code]).toEqual([409, "changed"]);
    expect(reply.json().error.message).toContain("has changed since it was read");
    writeFileSync(path, bytes);
    expect((await pdf()).status).toBe(200);
  });

  test("whose name leads to another now is not given", async () => {
    renameSync(path, `${path}.kept`);
    writeFileSync(join(workspace.files, "secret"), "not a page");
    symlinkSync(join(workspace.files, "secret"), path);
    expect((await pdf()).status).toBe(409);
    unlinkSync(path);
    symlinkSync(`${path}.kept`, path);
    expect((await pdf()).bytes.equals(bytes)).toBe(true);
    unlinkSync(path);
    renameSync(`${path}.kept`, path);
  });

  test("that is gone is missed, and found again under the name that a later build gives it", async () => {
    const moved = join(workspace.files, "moved.pdf");
    renameSync(path, moved);
    const reply = await pdf();
    expect([reply.status, reply.json().error.code]).toEqual([410, "gone"]);
    unlinkSync(join(workspace.files, "secret"));
    await workspace.build();
    expect((await pdf()).status).toBe(200);
    renameSync(moved, path);
    await workspace.build();
  });
});

describe("maps of characters", () => {
  test("are those of Adobe's collections, and nothing else of the machine", async () => {
    const reply = await get("/character-maps/UniGB-UTF16-H.bcmap");
    expect(reply.status).toBe(200);
    expect(reply.bytes.length).toBeGreaterThan(10_000);
    for (const name of ["package.json", "..%2fcmaps.bin", "__proto__", "constructor"])
      expect((await get(`/character-maps/${name}`)).status).toBe(404);
  });
});
