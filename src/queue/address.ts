/** Where a queue is: its URL as it was given → how it is connected to, and how it is named without what is secret in it. */
import { QueueError } from "./failure.ts";

export interface QueueAddress {
  /** For messages: no user, no password. */
  readonly shown: string;
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Number of the database. */
  readonly db: number;
  readonly isEncrypted: boolean;
}

/** Valkey's own schemes mean the same. */
const schemes: Readonly<Record<string, { readonly isEncrypted: boolean }>> = {
  "redis:": { isEncrypted: false },
  "valkey:": { isEncrypted: false },
  "rediss:": { isEncrypted: true },
  "valkeys:": { isEncrypted: true },
};

const form = "Write it as redis://127.0.0.1:6379 or rediss://USER:PASSWORD@HOST:6379/0, with %40 for an @ in the password.";

/** Throws a QueueError that repeats nothing of the URL: a password may stand anywhere in one that is mistyped. */
export function queueAddress(given: string): QueueAddress {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const scheme = url && schemes[url.protocol];
  if (!scheme) throw new QueueError(`The queue's address can't be read. ${form}`, "use");
  const db = /^\/?(\d*)$/.exec(url.pathname)?.[1];
  if (db === undefined || url.search !== "" || url.hash !== "")
    throw new QueueError(`The queue's address may end with the number of a database and nothing else. ${form}`, "use");
  const host = url.hostname.replace(/^\[|\]$/g, "") || "127.0.0.1";
  const port = Number(url.port || 6379);
  const [username, password] = [decoded(url.username), decoded(url.password)];
  return {
    shown: `${url.protocol}//${host.includes(":") ? `[${host}]` : host}:${port}${db ? `/${db}` : ""}`,
    ...{ host, port, db: Number(db || 0), isEncrypted: scheme.isEncrypted },
    ...(username !== "" && { username }),
    ...(password !== "" && { password }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new QueueError(`The queue's address has a % that stands for nothing. ${form}`, "use");
  }
}

const ownHost = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Undefined where nobody on the way could read the pages. */
export const plainTextWarning = ({ host, isEncrypted, shown }: QueueAddress): string | undefined =>
  isEncrypted || ownHost.test(host)
    ? undefined
    : `The pages go to ${shown} unencrypted: whoever can listen on the way can read them. rediss:// encrypts them.`;
