/** A store that is opened while a command still does what comes before it: a large one takes a second. */
import type { StoreLocation } from "../../graph/store/driver.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { chosenStore, filesOf, openStore } from "./open-store.ts";

export class StoreAhead {
  /** What the store's file was like before it was opened; undefined where it has none. */
  readonly stamp: string | undefined;
  /** Whoever waits for it is told where it can't be opened. */
  readonly store: Promise<GraphStore>;

  constructor(
    workspace: string,
    readonly location: StoreLocation = chosenStore(workspace),
  ) {
    this.stamp = filesOf(location)?.stamp(location);
    this.store = openStore(workspace, { write: true, location });
    this.store.catch(() => undefined);
  }

  /** Once more does nothing. */
  async close(): Promise<void> {
    await this.store.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

/** Undefined where there is none yet, or it is a server: that is not waited for. */
export function openAhead(workspace: string): StoreAhead | undefined {
  const location = chosenStore(workspace);
  return filesOf(location)?.isThere(location) ? new StoreAhead(workspace, location) : undefined;
}
