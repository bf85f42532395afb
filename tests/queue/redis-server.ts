/** A real Redis of the test's own: a free port, a folder, a password; keeps nothing over a restart, as a cache would. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { queueClient, type Redis } from "../../src/queue/client.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where `.ci/run` puts BullMQ; else they may stand beside Mailuo. */
const modules = [join(root, ".ci/queue/node_modules"), join(root, "node_modules")].find((path) => existsSync(join(path, "bullmq")));

/** Undefined where all is there that these tests need. */
export const lacking = ((): string | undefined => {
  if (modules === undefined) return "no bullmq: npm install --prefix .ci/queue --no-save --ignore-scripts bullmq@6.7.0 ioredis@5.11.1";
  return spawnSync("redis-server", ["--version"]).status === 0 ? undefined : "no redis-server: apt-get install redis-server";
})();

/** What commands need to find BullMQ. */
export const clientPath = { NODE_PATH: modules ?? "" };
export const packages = (): ReturnType<typeof queueClient> => queueClient(createRequire(join(modules!, "x.js")));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });

const secret = "geheim@/%1";

export class RedisServer {
  #child: ChildProcess | undefined;
  readonly folder = mkdtempSync(join(tmpdir(), "mailuo-redis-"));
  readonly certificate = join(this.folder, "ca.pem");

  private constructor(
    readonly port: number,
    readonly tlsPort: number,
    private readonly addresses: readonly string[],
  ) {}

  static async start(addresses: readonly string[] = []): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), await freePort(), addresses);
    const subject = ["-subj", "/CN=mailuo test", "-addext", "subjectAltName=IP:127.0.0.1"];
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", join(server.folder, "key.pem")];
    execFileSync("openssl", ["req", "-x509", "-days", "2", ...key, "-out", server.certificate, ...subject], { stdio: "ignore" });
    await server.begin();
    return server;
  }

  url(host = "127.0.0.1", password = secret): string {
    return `redis://:${encodeURIComponent(password)}@${host}:${this.port}/1`;
  }

  get tlsUrl(): string {
    return `rediss://:${encodeURIComponent(secret)}@127.0.0.1:${this.tlsPort}/1`;
  }

  readonly secret = secret;

  async begin(): Promise<void> {
    const tls = ["--tls-port", this.tlsPort, "--tls-cert-file", this.certificate, "--tls-key-file", join(this.folder, "key.pem")];
    const keepsNothing = ["--save", "", "--appendonly", "no", "--dir", this.folder];
    const where = ["--bind", ["127.0.0.1", ...this.addresses].join(" "), "--port", this.port, ...tls, "--tls-auth-clients", "no"];
    this.#child = spawn("redis-server", [...where, ...keepsNothing, "--requirepass", secret].map(String), { stdio: "ignore" });
    const redis = this.client();
    while ((await redis.call("PING").catch(() => "")) !== "PONG");
    redis.disconnect();
  }

  /** As a machine goes down: what it held is lost. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#child!.once("exit", resolve));
    this.#child!.kill("SIGKILL");
    await ended;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Waits until the server is there. */
  client(): Redis {
    const { Redis } = packages();
    const options = { host: "127.0.0.1", port: this.port, db: 1, password: secret, maxRetriesPerRequest: null, retryStrategy: () => 50 };
    return new Redis(options).on("error", () => {});
  }
}

/** Until it is so; the test's own time limit ends a wait in vain. */
export async function until<Value>(what: () => Promise<Value | undefined | false>): Promise<Value> {
  for (;;) {
    const found = await what();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
