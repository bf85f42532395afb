/** What comes over the wire that is no right request: each is answered in the interface's own form, by the status that HTTP has for it. */
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreError } from "../../graph/store/store.ts";
import { openApi } from "../../src/serve/openapi.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, start } from "./client.ts";

let server: RunningServer;
beforeAll(async () => {
  const answer = (cypher: string) =>
    cypher === "BAD"
      ? Promise.reject(new StoreError("syntax", "No.", { line: 1, column: 2 }))
      : Promise.resolve({ columns: [], rows: [], truncated: false });
  server = await start({ answer });
});
afterAll(() => server.close());

/** Sends bytes as they are. */
function raw(text: string | Buffer): Promise<{ status: number; headers: string; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
      resolve({ status: Number(head.split(" ")[1]), headers: head.toLowerCase(), body });
    });
    socket.write(text);
  });
}
const lines = (first: string, ...more: readonly string[]): string =>
  [`${first} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`, "Connection: close", ...more, "", ""].join("\r\n");

const paths = openApi.paths as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const fixed = Object.entries(paths).map(
  ([path, operations]) => [`/api/v1${path.replace(/\{\w+\}/g, "x")}`, Object.keys(operations)] as const,
);

describe("methods", () => {
  test.each(fixed)("%s takes those that are described, and says so of every other", async (path, described) => {
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"]) {
      if (described.includes(method === "HEAD" ? "get" : method.toLowerCase())) continue;
      const { status, headers, body } = await raw(lines(`${method} ${path}`));
      expect(status, `${method} ${path}`).toBe(405);
      for (const one of described) expect(headers).toMatch(new RegExp(`^allow: .*${one}`, "m"));
      expect(headers).not.toMatch(new RegExp(`^allow: .*\\b${method.toLowerCase()}\\b`, "m"));
      if (method !== "HEAD") expect(JSON.parse(body)).toMatchObject({ error: { code: "method" } });
    }
    const options = await raw(lines(`OPTIONS ${path}`));
    expect([options.status, options.body]).toEqual([204, ""]);
    const allowed = /^allow: (.*)$/m.exec(options.headers)![1]!.split(", ");
    expect(allowed.sort()).toEqual([...described, "options", ...(described.includes("get") ? ["head"] : [])].sort());
  });

  test("the page's files take GET and HEAD alone", async () => {
    for (const method of ["POST", "DELETE", "TRACE"]) {
      const { status, headers } = await raw(lines(`${method} /`));
      expect([status, /^allow: (.*)$/m.exec(headers)?.[1]]).toEqual([405, "get, head, options"]);
    }
    expect((await raw(lines("POST /nothing"))).status).toBe(404);
  });

  test("HEAD is GET without its body", async () => {
    const [get, head] = [await ask(server.port, "/api/v1/facets"), await raw(lines("HEAD /api/v1/facets"))];
    expect([head.status, head.body]).toEqual([200, ""]);
    expect(head.headers).toContain(`content-length: ${get.bytes.length}`);
    expect((await raw(lines("HEAD /api/v1/export?format=graphml"))).body).toBe("");
  });
});

describe("addresses", () => {
  test.each([
    ["search?q=%zz", 400],
    ["search?q=%ff", 400],
    ["search?q=a&q=b", 400],
    ["search?q", 400],
    ["search?q[]=a", 400],
    ["search?&&q=a&&x=%E5%A5%BD&=", 200],
    ["search?q=a&limit=0", 400],
    ["search?q=a&limit=", 400],
    ["search?q=a&limit=1e1", 400],
    ["search?q=a&limit=99999999999999999999999999", 200],
    [`search?q=${"a".repeat(9_000)}`, 200],
    ["overview?articles=1", 400],
    ["nodes/%ff", 404],
    ["nodes/%00", 404],
    ["nodes/a%2Fb", 404],
    ["edges/x/evidence?offset=-1", 400],
  ])("%s: %i", async (path, status) => {
    const reply = await ask(server.port, `/api/v1/${path}`);
    expect(reply.status).toBe(status);
    expect(reply.headers["content-type"]).toMatch(/^application\/json/);
    if (status !== 200) expect(reply.json().error.message).toMatch(/\S\.$/);
  });
});

describe("what is no request", () => {
  test.each([
    ["an address that is too long", () => lines(`GET /api/v1/search?q=${"a".repeat(30_000)}`), 431],
    ["a header that is too long", () => lines("GET /api/v1/status", `X-A: ${"a".repeat(30_000)}`), 431],
    ["an unknown method", () => lines("FROB /api/v1/status"), 400],
    ["an address in other letters", () => lines("GET /api/v1/search?q=南丰"), 400],
    ["no words", () => Buffer.from([0, 1, 2, 13, 10, 13, 10]), 400],
  ])("%s", async (_, text, wanted) => {
    const { status, headers, body } = await raw(text());
    expect(status).toBe(wanted);
    expect(headers).toMatch(/content-type: application\/json/);
    expect(JSON.parse(body)).toMatchObject({ error: { message: expect.stringMatching(/\.$/) as string } });
  });
});

describe("bodies", () => {
  const send = (body: string | Buffer, type = "application/json"): ReturnType<typeof raw> =>
    raw(
      Buffer.concat([
        Buffer.from(
          lines("POST /api/v1/cypher", ...(type === "" ? [] : [`Content-Type: ${type}`]), `Content-Length: ${Buffer.byteLength(body)}`),
        ),
        Buffer.from(body),
      ]),
    );
  test.each([
    ["", 400],
    ["{", 400],
    ["[]", 400],
    ["5", 400],
    ["[".repeat(500_000), 400],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22]), 400],
    // 柳 in GB18030: valid JSON, were its bytes replaced.
    [Buffer.concat([Buffer.from('{"query":"RETURN \''), Buffer.from([0xc1, 0xf8]), Buffer.from("'\"}")]), 400],
    ['\ufeff{"query":"RETURN 1"}', 200],
    ['{"query":5}', 400],
    ['{"query":" \\u3000"}', 400],
    ['{"query":"RETURN 1","limit":"5"}', 400],
    ['{"query":"RETURN 1","limit":1.5}', 400],
    ['{"query":"RETURN 1","limit":0}', 400],
    ['{"query":"RETURN 1","parameters":[]}', 400],
    [`{"query":"${"x".repeat(20_001)}"}`, 400],
    ['{"query":"RETURN 1","more":1,"__proto__":{}}', 200],
    ['{"query":"BAD"}', 409],
  ])("number %#", async (body, wanted) => {
    const { status, body: said } = await send(body);
    expect(status, said).toBe(wanted);
    if (wanted >= 400) expect(JSON.parse(said)).toMatchObject({ error: { message: expect.stringMatching(/\.$/) as string } });
  });

  test("are JSON by their type, however that is written", async () => {
    for (const type of ["application/json", "Application/JSON", "application/json; charset=utf-8"])
      expect((await send('{"query":"RETURN 1"}', type)).status, type).toBe(200);
    for (const type of ["", "text/plain", "application/jsonx", "application/x-www-form-urlencoded"])
      expect((await send('{"query":"RETURN 1"}', type)).status, type).toBe(415);
  });
});
