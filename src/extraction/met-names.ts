/** Under which names a run met its pages, and what that says of the names that they had. */
import type { Document } from "../model.ts";
import { fileOfLine, isCounted, isStream, isThere, nameKey } from "../workspace/page-names.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A page that came back with another text. */
export interface Correction {
  readonly file: string;
  /** The other text's page. */
  readonly earlier: string;
  /** It has the same address on the web and stands in no file any more: nobody can mean it. */
  readonly isReplaced: boolean;
}

type NameLine = Parameters<Workspace["noteNames"]>[0][number];

/** So many names are looked for among all; for more, all are put into a map, which takes as long as some tens of looks. */
const fewLooks = 4;

/** Which of the pages that are in the workspace, or that it was told of, have a name. */
class PagesByName {
  /** Last part of a name → pages. */
  #byLastPart: Map<string, string[]> | undefined;
  readonly #added: (readonly [page: string, names: readonly string[]])[] = [];
  #looks = 0;

  constructor(private readonly workspace: Workspace) {}

  add(page: string, names: readonly string[]): void {
    this.#added.push([page, names]);
    if (this.#byLastPart) put(this.#byLastPart, page, names);
  }

  /** In id order, as the workspace has them now. To make the key of a name takes long: only of those that end alike. */
  of(key: string): string[] {
    const alike = this.#endingIn(lastPart(key));
    return [...new Set(alike)].filter((page) => this.workspace.namesOf(page).some((name) => nameKey(name) === key)).sort();
  }

  #endingIn(part: string): readonly string[] {
    if (!this.#byLastPart && this.#looks++ < fewLooks) {
      const ends = (name: string): boolean => name.endsWith(part) || lastPart(name) === unclear;
      return [...this.workspace.idsWithName(ends), ...this.#added.flatMap(([page, names]) => (names.some(ends) ? [page] : []))];
    }
    this.#byLastPart ??= this.#allByLastPart();
    return [...(this.#byLastPart.get(part) ?? []), ...(this.#byLastPart.get(unclear) ?? [])];
  }

  #allByLastPart(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const pages of [this.workspace.names(), this.#added]) for (const [page, names] of pages) put(found, page, names);
    return found;
  }
}

function put(byLastPart: Map<string, string[]>, page: string, names: readonly string[]): void {
  for (const name of names) {
    const known = byLastPart.get(lastPart(name));
    if (known) known.push(page);
    else byLastPart.set(lastPart(name), [page]);
  }
}

/** Of names of which another way to write the path may end otherwise. */
const unclear = "";

function lastPart(name: string): string {
  const part = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return part === "." || part === ".." ? unclear : part;
}

export class MetNames {
  /** Page → its names in this run, by their keys. */
  readonly #met = new Map<string, Map<string, string>>();
  /** Key of a name → the page that was met under it last. */
  readonly #last = new Map<string, { readonly id: string; readonly file: string }>();
  /** Address → the page that came with it last, of those that were not here yet. */
  readonly #addresses = new Map<string, { readonly id: string; readonly file: string }>();
  /** Keys of the files that pages of this run are of. */
  readonly #files = new Set<string>();
  /** Page → where its names stood before this run. */
  readonly #newest = new Map<string, string | undefined>();
  #pagesByName: PagesByName | undefined;

  constructor(private readonly workspace: Workspace) {}

  meet({ id, file, url }: Document, isRead: boolean): void {
    const key = nameKey(file);
    if (!isCounted(file)) {
      if (!this.#newest.has(key)) this.#newest.set(key, this.#newestOf(key, file));
      this.#last.set(key, { id, file });
    }
    this.#met.set(id, (this.#met.get(id) ?? new Map<string, string>()).set(key, file));
    this.#files.add(nameKey(fileOfLine(file)));
    if (url !== undefined && !isRead) this.#addresses.set(url, { id, file });
  }

  /** Before anything of this run is stored. */
  #newestOf(key: string, file: string): string | undefined {
    this.#pagesByName ??= new PagesByName(this.workspace);
    const at = (id: string): number => this.workspace.namedAt(id, file);
    return this.#pagesByName.of(key).sort((a, b) => at(b) - at(a))[0];
  }

  async finish({ isWhole, followMoves }: { readonly isWhole: boolean; readonly followMoves: boolean }): Promise<readonly Correction[]> {
    const { workspace } = this;
    await workspace.noteNames(this.#newNames());
    if (isWhole && followMoves) await workspace.noteNames(this.#goneNames());
    const { lines, corrections } = this.#byNameCorrected();
    await workspace.noteNames(lines);
    const byAddress = this.#byAddressCorrected(corrections);
    const all = [...corrections, ...byAddress].map((one) => ({ ...one, isReplaced: isWhole && followMoves && this.#isReplaced(one) }));
    for (const { earlier, isReplaced } of all) if (isReplaced) await workspace.remove(earlier);
    return all;
  }

  #newNames(): NameLine[] {
    return [...this.#met].flatMap(([id, names]) => {
      const known = this.workspace.namesOf(id);
      const keys = new Set(known.map(nameKey));
      return [...names].flatMap(([key, file]) =>
        keys.has(key) || (isStream(file) && known.length > 0) ? [] : [{ op: "also" as const, id, file }],
      );
    });
  }

  /** Of pages that were met: a name that nothing is behind any more, or now another text, gives way to those that they were met under. */
  #goneNames(): NameLine[] {
    return [...this.#met].flatMap(([id, names]) =>
      this.workspace
        .namesOf(id)
        .filter((name) => !names.has(nameKey(name)) && (isStream(name) || !this.#mayStand(name)))
        .map((file) => ({ op: "gone" as const, id, file })),
    );
  }

  /** Whether the text may still stand under the name, for all that this run saw. */
  #mayStand(name: string): boolean {
    return !this.#files.has(nameKey(fileOfLine(name))) && isThere(name);
  }

  #byNameCorrected(): { lines: NameLine[]; corrections: Omit<Correction, "isReplaced">[] } {
    const lines: NameLine[] = [];
    const corrections: Omit<Correction, "isReplaced">[] = [];
    const pages = this.#pagesByName;
    // Of no other page has this run changed a name.
    for (const id of this.#met.keys()) pages?.add(id, this.workspace.namesOf(id));
    for (const [key, { id, file }] of this.#last) {
      const all = pages?.of(key) ?? [];
      if (all.length < 2 || !all.includes(id)) continue;
      const newest = [...all].sort((a, b) => this.workspace.namedAt(b, file) - this.workspace.namedAt(a, file))[0];
      if (newest !== id) lines.push({ op: "also", id, file });
      if (this.#newest.get(key) !== id) corrections.push(...all.filter((other) => other !== id).map((earlier) => ({ file, earlier })));
    }
    return { lines, corrections };
  }

  #byAddressCorrected(known: readonly Omit<Correction, "isReplaced">[]): Omit<Correction, "isReplaced">[] {
    if (this.#addresses.size === 0) return [];
    const told = new Set(known.map(({ earlier }) => earlier));
    return this.workspace.pages().flatMap(({ id, url }) => {
      const now = url === undefined ? undefined : this.#addresses.get(url);
      const isOther = now !== undefined && now.id !== id && !told.has(id) && this.workspace.has(now.id);
      return isOther ? [{ file: now.file, earlier: id }] : [];
    });
  }

  #isReplaced({ file, earlier }: Omit<Correction, "isReplaced">): boolean {
    const now = [...this.#addresses].find(([, one]) => one.file === file)?.[0];
    const url = this.workspace.pages().find(({ id }) => id === earlier)?.url;
    if (url === undefined || url !== now || this.#met.has(earlier)) return false;
    return !this.workspace.namesOf(earlier).some((name) => this.#mayStand(name));
  }
}
