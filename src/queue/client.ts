/**
 * BullMQ and its client of Redis, as far as they are used here. Mailuo comes without them: few need a queue, and one of the packages
 * below BullMQ has an install script. Whoever wants a queue installs both beside Mailuo.
 */
import { createRequire } from "node:module";
import type { QueueAddress } from "./address.ts";
import { QueueError } from "./failure.ts";

/** The versions that are tested. */
export const queuePackages = ["bullmq@6.7.0", "ioredis@5.11.1"] as const;

type Value = string | number | Buffer;
type Reply = readonly [Error | null, unknown];

/** Commands that are sent together. */
export interface Pipeline {
  call(command: string, ...values: Value[]): this;
  exec(): Promise<readonly Reply[] | null>;
}

/** A connection. */
export interface Redis {
  readonly status: string;
  connect(): Promise<void>;
  /** `true`: and connects again. */
  disconnect(reconnect?: boolean): void;
  call(command: string, ...values: Value[]): Promise<unknown>;
  callBuffer(command: string, ...values: Value[]): Promise<unknown>;
  pipeline(): Pipeline;
  multi(): Pipeline;
  on(event: "ready" | "close", listener: () => void): this;
  on(event: "error", listener: (error: Error) => void): this;
}

export interface Job {
  readonly id?: string;
  readonly data: unknown;
}

export interface JobQueue {
  add(name: string, data: unknown, options: Readonly<Record<string, unknown>>): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  close(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): this;
}

export interface JobWorker {
  /** Waits for the jobs at hand, unless forced. */
  close(force?: boolean): Promise<void>;
  on(event: "error", listener: (error: Error) => void): this;
}

interface QueueOptions {
  readonly connection: Redis | Readonly<Record<string, unknown>>;
  readonly prefix: string;
  readonly [option: string]: unknown;
}

export interface Packages {
  readonly Queue: new (name: string, options: QueueOptions) => JobQueue;
  readonly Worker: new (name: string, work: (job: Job) => Promise<void>, options: QueueOptions) => JobWorker;
  readonly Redis: new (options: Readonly<Record<string, unknown>>) => Redis;
}

/** Also where NODE_PATH leads. Throws a QueueError where they are not installed, or of a kind that is not known here. */
export function queueClient(load: (name: string) => unknown = createRequire(import.meta.url)): Packages {
  const bullmq = installed("bullmq", load) as Pick<Packages, "Queue" | "Worker">;
  const ioredis = installed("ioredis", load) as { readonly Redis: Packages["Redis"] };
  if (typeof bullmq.Queue !== "function" || typeof bullmq.Worker !== "function" || typeof ioredis.Redis !== "function")
    throw new QueueError(`bullmq or ioredis is of a version that can't be used. ${howToInstall}`, "unavailable");
  return { Queue: bullmq.Queue, Worker: bullmq.Worker, Redis: ioredis.Redis };
}

const howToInstall = `Install them beside Mailuo: npm install --ignore-scripts ${queuePackages.join(" ")} (docs/queue.md).`;

function installed(name: string, load: (name: string) => unknown): unknown {
  try {
    return load(name);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND";
    const why = isMissing ? "is not installed" : `can't be loaded (${firstLine(error)})`;
    throw new QueueError(`A queue needs two packages that Mailuo comes without: ${name} ${why}. ${howToInstall}`, "unavailable", {
      cause: error,
    });
  }
}

export const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;

/** Waits for a server that is away; commands given meanwhile are sent when it is back. */
export const connectionOptions = ({
  host,
  port,
  username,
  password,
  db,
  isEncrypted,
}: QueueAddress): Readonly<Record<string, unknown>> => ({
  ...{ host, port, db },
  ...(username !== undefined && { username }),
  ...(password !== undefined && { password }),
  ...(isEncrypted && { tls: {} }),
  maxRetriesPerRequest: null,
  connectTimeout: 5_000,
  keepAlive: 10_000,
  lazyConnect: true,
  retryStrategy: (times: number) => Math.min(times * 200, 2_000),
});

/** The first connection: throws a QueueError where nobody answers, or not to us. Later a server may be away for a while. */
export async function firstConnection(address: QueueAddress, { Redis }: Packages): Promise<Redis> {
  const trial = new Redis({ ...connectionOptions(address), retryStrategy: () => null, maxRetriesPerRequest: 0 });
  // The first says why; those behind it only that there is no connection.
  let seen: Error | undefined;
  trial.on("error", (error) => (seen ??= error));
  try {
    await trial.connect();
    await trial.call("PING");
    // By itself the client would go on in database 0.
    if (address.db !== 0) await trial.call("SELECT", String(address.db));
  } catch (error) {
    throw refusal(address, seen ?? (error as Error));
  } finally {
    trial.disconnect();
  }
  const redis = new Redis(connectionOptions(address));
  redis.on("error", () => {});
  await redis.connect();
  return redis;
}

function refusal({ shown, username, db }: QueueAddress, error: Error): QueueError {
  const unavailable = (text: string): QueueError => new QueueError(text, "unavailable", { cause: error });
  const said = firstLine(error);
  if (/WRONGPASS|invalid username-password|invalid password/i.test(said))
    return unavailable(
      `The queue at ${shown} does not take the ${username === undefined ? "password" : "user or the password"}. Give what its ACL or requirepass says, in MAILUO_QUEUE_URL.`,
    );
  if (/NOAUTH/.test(said)) return unavailable(`The queue at ${shown} wants a password: MAILUO_QUEUE_URL=redis://USER:PASSWORD@HOST:PORT.`);
  if (/DB index/i.test(said)) return unavailable(`The server at ${shown} has no database ${db} (${said}). Give one that it has.`);
  if (/NOPERM/.test(said)) return unavailable(`The queue at ${shown} does not allow its user what Mailuo needs: ${said}.`);
  if (/certificate|self.signed|altnames|SSL|TLS|wrong version number/i.test(`${said} ${String((error as NodeJS.ErrnoException).code)}`))
    return unavailable(
      `No encrypted connection to the queue at ${shown}: ${said}. A certificate of your own is given by NODE_EXTRA_CA_CERTS=ca.pem; a server without TLS by redis://.`,
    );
  return unavailable(
    `No Redis or Valkey answers at ${shown} (${said || String((error as NodeJS.ErrnoException).code)}). Start one there, or give another address by --queue or MAILUO_QUEUE_URL.`,
  );
}
