/** How a store is reached by its URL. drivers.ts lists the drivers there are. */
import type { GraphSchema } from "../schema/graph-schema.ts";
import type { GraphStore } from "./store.ts";

/** Where a store is, and who asks. Only the URL is ever shown or written down. */
export interface StoreLocation {
  /** `neo4j://127.0.0.1:7687`, `file:///srv/graphs/county`; user and password may stand in it, and are taken out before anything else. */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  /** The server's default database unless named. */
  readonly database?: string;
}

export interface StoreOpening {
  readonly readOnly?: boolean;
  /** What the store may hold. Default Mailuo's own. */
  readonly schema?: GraphSchema;
  /** The command that makes the store again, for errors to say. */
  readonly remedy?: string;
  /**
   * Given where all that the store holds can be made again: one that can't be opened any more to write is begun anew, empty, and this is
   * told so. The old one is put back where that fails, too.
   */
  readonly onBegunAnew?: () => void;
}

export interface StoreDriver {
  /** In small letters with their colon: `neo4j:`. */
  readonly schemes: readonly string[];
  /** Throws a StoreError that says what to do. What a store is made of is loaded here with `import()`. */
  open(location: StoreLocation, opening: StoreOpening): Promise<GraphStore>;
  /** Only of stores that are files of this machine. */
  readonly files?: StoreFiles;
}

export interface StoreCopy {
  readonly location: StoreLocation;
  readonly stamp: string;
}

/** What can be done with a store because it is a file, while nobody has it open. */
export interface StoreFiles {
  isThere(location: StoreLocation): boolean;
  /** What the file is like: any change of it by others gives another. Undefined where there is none. */
  stamp(location: StoreLocation): string | undefined;
  /** Mends what a run left that was killed while a store was put aside. */
  tidy(location: StoreLocation): Promise<void>;
  /** Puts the store aside while `make` makes another in its place; it comes back where that fails. */
  replacing<Result>(location: StoreLocation, make: () => Promise<Result>): Promise<Result>;
  /**
   * A copy in an empty folder, which can be read while others write to the store, and the stamp of what was copied. Raises `locked` while
   * somebody writes.
   */
  copy(location: StoreLocation, folder: string): Promise<StoreCopy>;
  /** The path of a file beside the store's, of its name and this ending. */
  beside(location: StoreLocation, ending: string): string;
}

/** With user and password taken out of the URL, so that it may be shown; those that are given beside it win. */
export function locationOf(given: string | StoreLocation): StoreLocation {
  const { url, ...beside } = typeof given === "string" ? { url: given } : given;
  const [, scheme = "", user, host = ""] = /^([a-z][\w+.-]*:\/\/)([^/].*)@([^@]*)$/i.exec(url) ?? [];
  if (user === undefined) return { url, ...beside };
  const [, username = "", password] = /^([^:]*)(?::(.*))?$/.exec(user) ?? [];
  return {
    url: scheme + host,
    username: decoded(username),
    ...(password !== undefined && { password: decoded(password) }),
    ...beside,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Tells servers' stores apart; never a password. */
export const nameOf = ({ url, database = "" }: StoreLocation): string => `${url}/${database}`;
