import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { StoreError } from "../../graph/store/store.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, post, start } from "./client.ts";

describe("who may ask", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  const status = (headers: Record<string, string>) => ask(server.port, "/api/v1/status", { headers });

  test("its own names are answered", async () => {
    for (const name of ["127.0.0.1", "localhost", "[::1]"]) expect((await status({ Host: `${name}:${server.port}` })).status).toBe(200);
  });

  test("a name that only an attacker's DNS points here is refused, and so is another port", async () => {
    for (const host of [`evil.example:${server.port}`, "127.0.0.1:1", "127.0.0.1", `127.0.0.1.evil.example:${server.port}`]) {
      expect((await status({ Host: host })).status, host).toBe(403);
    }
  });

  test("a page of another origin is refused, its own is not", async () => {
    const Host = `127.0.0.1:${server.port}`;
    expect((await status({ Host, Origin: "http://evil.example" })).json().error.code).toBe("origin");
    expect((await status({ Host, Origin: "null" })).status).toBe(403);
    expect((await status({ Host, Origin: `https://${Host}` })).status).toBe(403);
    expect((await status({ Host, Origin: `http://${Host}` })).status).toBe(200);
    expect((await status({ Host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" })).status).toBe(403);
    expect((await ask(server.port, "/", { headers: { Host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" } })).status).toBe(
      200,
    );
  });

  test("every answer, errors included, carries a strict policy", async () => {
    for (const path of ["/", "/api/v1/status", "/nothing", "/api/v1/nodes/none"]) {
      const { headers } = await ask(server.port, path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  test("no path leads out of the page's folder, nor to a file that is no page's", async () => {
    for (const path of [
      "/../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/../secret.key",
      "/secret.key",
      "//etc/passwd",
    ]) {
      const reply = await ask(server.port, path);
      expect(reply.status, path).toBe(404);
      expect(reply.json().error.code).toBe("not-found");
    }
  });
});

describe("the token", () => {
  const token = "a-token-of-many-characters";
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ token });
  });
  afterAll(() => server.close());

  test("without it nothing is answered", async () => {
    for (const path of ["/", "/api/v1/status", "/assets/page-1a2b.js"]) expect((await ask(server.port, path)).status).toBe(401);
    for (const wrong of ["", "x", `${token}x`, token.slice(1)])
      expect((await ask(server.port, "/api/v1/status", { headers: { Authorization: `Bearer ${wrong}` } })).status).toBe(401);
  });

  test("it is taken as a bearer token, and from the address into a cookie that scripts can't read", async () => {
    expect((await ask(server.port, "/api/v1/status", { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
    const reply = await ask(server.port, `/?token=${token}`);
    expect(reply.status).toBe(303);
    expect(reply.headers["location"]).toBe("/");
    const cookie = String(reply.headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect((await ask(server.port, "/", { headers: { Cookie: cookie.split(";")[0]! } })).status).toBe(200);
    expect(server.url).toContain(`token=${token}`);
  });

  test("an address beyond loopback asks for one", async () => {
    await expect(start({ host: "0.0.0.0" })).rejects.toThrow(/token/);
    await expect(start({ host: "0.0.0.0", token: "short" })).rejects.toThrow(/16/);
    const open = await start({ host: "0.0.0.0", token });
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask(open.port, "/api/v1/status", { headers })).status).toBe(200);
    expect((await ask(open.port, "/api/v1/status", { headers: { ...headers, Host: `evil.example:${open.port}` } })).status).toBe(403);
    await open.close();
  });
});

describe("what a request may hold", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ limits: { body: 2_000 } });
  });
  afterAll(() => server.close());

  test("bodies are limited, and must be JSON objects", async () => {
    expect((await post(server.port, "/api/v1/cypher", { query: "x".repeat(3_000) })).status).toBe(413);
    const send = (body: string, type: string) =>
      ask(server.port, "/api/v1/cypher", { method: "POST", headers: { "Content-Type": type }, body });
    expect((await send("{}", "text/plain")).status).toBe(415);
    expect((await send("{", "application/json")).json().error.code).toBe("json");
    expect((await send("[]", "application/json")).status).toBe(400);
    expect((await send("null", "application/json")).status).toBe(400);
  });

  test("parameters are checked, with a word on what is wrong", async () => {
    for (const path of [
      "/api/v1/search",
      "/api/v1/search?q=%20",
      "/api/v1/overview?nodes=-1",
      "/api/v1/overview?nodes=1.5",
      "/api/v1/overview?articles=maybe",
    ]) {
      const reply = await ask(server.port, path);
      expect(reply.status, path).toBe(400);
      expect(reply.json().error.message).toMatch(/`(q|nodes|articles)`/);
    }
    expect((await post(server.port, "/api/v1/neighbours", { nodes: ["x"], labels: ["Nothing"] })).status).toBe(400);
    expect((await post(server.port, "/api/v1/links", { nodes: ["x"] })).status).toBe(400);
    expect((await post(server.port, "/api/v1/neighbours", { nodes: [1] })).status).toBe(400);
    expect((await ask(server.port, "/api/v1/export?format=exe")).status).toBe(400);
  });
});

describe("queries", () => {
  test("one that hangs is ended, and stops nobody else meanwhile", async () => {
    const asked: (number | undefined)[] = [];
    const end: (() => void)[] = [];
    const server = await start({
      limits: { queryMs: 300, queries: 2 },
      answer: (_, __, { timeoutMs }) => {
        asked.push(timeoutMs);
        return new Promise((_resolve, reject) => end.push(() => reject(new StoreError("timeout", "It was ended."))));
      },
    });
    const hanging = [1, 2].map(() => post(server.port, "/api/v1/cypher", { query: "RETURN 1", timeoutMs: 999_999 }));
    await vi.waitUntil(() => end.length === 2);
    // Both still hang while these are answered.
    expect((await ask(server.port, "/api/v1/overview")).status).toBe(200);
    expect((await ask(server.port, "/api/v1/search?q=a")).status).toBe(200);
    expect((await post(server.port, "/api/v1/cypher", { query: "RETURN 2" })).json().error.code).toBe("busy");
    for (const over of end) over();
    for (const reply of await Promise.all(hanging)) {
      expect(reply.status).toBe(504);
      expect(reply.json().error.code).toBe("timeout");
    }
    expect(asked).toEqual([300, 300]);
    await server.close();
  });

  test("an error says where; what nobody foresaw tells nothing of the machine", async () => {
    const errors: unknown[] = [];
    const server = await start({
      log: (error) => errors.push(error),
      answer: (cypher) =>
        Promise.reject(
          cypher === "bug" ? new Error("at /home/somebody/secret.ts") : new StoreError("syntax", "No such word.", { line: 2, column: 5 }),
        ),
    });
    expect((await post(server.port, "/api/v1/cypher", { query: "X\nY Z" })).json()).toEqual({
      error: { code: "syntax", message: "No such word.", position: { line: 2, column: 5 } },
    });
    const hidden = await post(server.port, "/api/v1/cypher", { query: "bug" });
    expect(hidden.status).toBe(500);
    expect(hidden.text()).not.toContain("secret");
    expect(errors).toHaveLength(1);
    await server.close();
  });

  test("rows are limited whatever is asked, and large integers survive", async () => {
    let rows: number | undefined;
    const server = await start({
      limits: { rows: 7 },
      answer: async (_, __, { maxRows }) => {
        rows = maxRows;
        return { columns: ["n"], rows: [[2n ** 60n]], truncated: true };
      },
    });
    const reply = await post(server.port, "/api/v1/cypher", { query: "RETURN 1", limit: 1_000_000 });
    expect(rows).toBe(7);
    expect(reply.json()).toMatchObject({ rows: [["1152921504606846976"]], truncated: true });
    await server.close();
  });
});
