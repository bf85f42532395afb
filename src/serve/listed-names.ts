/** What was found of the user's list of names: asked of the workspace once for each reading of the graph. */
import type { ListedNames } from "../../graph/view.ts";

/** Undefined where there is no list. */
export type ListedNamesOf = () => Promise<ListedNames | undefined>;

export class KnownListedNames {
  #version: string | undefined;
  #names: Promise<ListedNames | undefined> = Promise.resolve(undefined);

  constructor(private readonly ask: ListedNamesOf | undefined) {}

  /** @param version of the graph */
  of(version: string): Promise<ListedNames | undefined> {
    if (this.ask && this.#version !== version) {
      this.#version = version;
      // The graph is shown, whatever has become of the workspace.
      this.#names = this.ask().catch(() => undefined);
    }
    return this.#names;
  }
}
