/** Servers that are no Neo4j, or one that says nothing: each is told in our words and in bounded time. No Neo4j is needed. */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { StoreError } from "../../graph/store/store.ts";

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
});

async function listen(onConnection: (socket: Socket) => void): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function failure(uri: string): Promise<{ error: StoreError; seconds: number }> {
  const begun = performance.now();
  const error = await openNeo4jStore({ uri, username: "neo4j", password: "very-secret-word" }, { readOnly: true }).then(
    () => expect.fail("it opened"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return { error: error as StoreError, seconds: (performance.now() - begun) / 1000 };
}

/** Nothing of the driver's own: no class, no code, no number of milliseconds, no pool. */
function isOurs({ message }: StoreError, uri: string): void {
  expect(message).toContain(uri);
  expect(message).not.toMatch(/very-secret-word|pool|acquisition|RoutingTable|ECONN|Neo4jError|\bms\b|Caused by/i);
  expect(message).toMatch(/(?:again|7687)\.$/);
}

const greeted = Buffer.from([0, 0, 4, 5]);

describe.each(["bolt", "neo4j"])("%s:// to what is no Neo4j", { timeout: 60_000 }, (scheme) => {
  const kinds: readonly (readonly [string, (socket: Socket) => void, RegExp])[] = [
    ["takes the connection and says nothing", () => {}, /has not answered for 1\d s/],
    ["greets and says nothing more", (socket) => socket.once("data", () => socket.write(greeted)), /has not answered for 1\d s/],
    ["is a web server", (socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")), /web server.*Bolt/],
    ["closes the connection", (socket) => socket.destroy(), /No Neo4j answers/],
  ];
  it.each(kinds)("that %s", async (_, onConnection, said) => {
    const uri = `${scheme}://127.0.0.1:${await listen(onConnection)}`;
    const { error, seconds } = await failure(uri);
    expect(error.message).toMatch(said);
    expect(error.code).toBe("unavailable");
    isOurs(error, uri);
    expect(seconds).toBeLessThan(20);
  });

  it("that is not there", async () => {
    const port = await listen(() => {});
    await new Promise((resolve) => server!.close(resolve));
    const uri = `${scheme}://127.0.0.1:${port}`;
    const { error, seconds } = await failure(uri);
    expect([error.code, seconds < 15]).toEqual(["unavailable", true]);
    isOurs(error, uri);
  });
});
