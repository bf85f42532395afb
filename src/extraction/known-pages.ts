/** Tells the pages that a workspace has read already from those it has not, and what is known of them anew. */
import type { Document } from "../model.ts";
import { idOfExactText } from "../read/document-id.ts";
import { extractionVersion } from "../versions.ts";
import { changesOf, factsOf, type FactChange, type Facts } from "../workspace/facts.ts";
import { isThere, nameKey } from "../workspace/page-names.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { MetNames, type Correction } from "./met-names.ts";

export interface MetPage {
  /** Nothing is to be done: it is here, read by this version of the extraction, or was met before in this run. */
  readonly isKnown: boolean;
  /** With all that is known of it, also from before. */
  readonly document: Document;
  /** What is known now and was not, or was otherwise. */
  readonly updated: readonly FactChange[];
  /** What it says otherwise than is kept: `from` is kept. */
  readonly differing: readonly FactChange[];
}

/** For one run of pages; `versionOf` tells which extraction reads a page of a text, Mailuo's own unless given. The caller holds the workspace's lock. */
export class KnownPages {
  readonly #facts = new Map<string, Facts>();
  readonly #names: MetNames;

  constructor(
    private readonly workspace: Workspace,
    private readonly versionOf: (text: string) => string = () => extractionVersion(),
  ) {
    this.#names = new MetNames(workspace);
  }

  async meet(met: Document): Promise<MetPage> {
    const { workspace } = this;
    const given = { ...met, id: this.#idOf(met) };
    const { id } = given;
    const before = this.#facts.get(id);
    const isRead = workspace.has(id, this.versionOf(given.text));
    this.#names.meet(given, isRead);
    if (before) return { isKnown: true, document: given, updated: [], differing: changesOf(before, given).filter(isOfText) };
    const isAsKept = isRead && workspace.hasFacts(id, given) && given.layout?.original === undefined;
    const stored = isAsKept ? given : await workspace.document(id);
    const { updated, differing } = stored ? this.#compare(stored, given) : { updated: [], differing: [] };
    const base = stored && stored.text !== given.text ? stored : given;
    const facts = { ...factsOf(stored ?? given), ...Object.fromEntries(updated.map(({ name, to }) => [name, to])) };
    this.#facts.set(id, facts);
    const document = { ...base, ...facts, file: stored?.file ?? given.file };
    const isKnown = isRead && updated.length === 0 && !(stored && this.#isSetAnew(stored, given));
    return { isKnown, document, updated, differing: differing.filter(isOfText) };
  }

  /** The same text in a file of other bytes: where it stands on the pages is told by that file, unless another that has it is there as well. */
  #isSetAnew(stored: Document, given: Document): boolean {
    const [before, now] = [stored.layout?.original, given.layout?.original];
    return now !== undefined && before?.sha256 !== now.sha256 && stored.text === given.text && !this.#isElsewhere(given);
  }

  /** Whether the page has another name that leads to a file. */
  #isElsewhere({ id, file }: Document): boolean {
    return this.workspace.namesOf(id).some((name) => nameKey(name) !== nameKey(file) && isThere(name));
  }

  /**
   * What one page says later holds. But where it is kept under several names, each of which may say otherwise for good (a notice that is
   * printed every week), none of them takes anything back at every build.
   */
  #compare(stored: Document, given: Document): Pick<MetPage, "updated" | "differing"> {
    const changes = changesOf(stored, given);
    const key = nameKey(given.file);
    const names = this.workspace.namesOf(given.id);
    const isNew = !names.some((name) => nameKey(name) === key);
    const isElsewhere = this.#isElsewhere(given);
    const holds = (change: FactChange): boolean => change.from === undefined || !isElsewhere || (isNew && isOfText(change));
    return { updated: changes.filter(holds), differing: changes.filter((change) => !holds(change)) };
  }

  /** Pages that were read when the id was made of every character keep theirs. */
  #idOf({ id, text }: Document): string {
    if (this.workspace.namesOf(id).length > 0 || this.#facts.has(id)) return id;
    const former = idOfExactText(text);
    return this.workspace.namesOf(former).length > 0 ? former : id;
  }

  /** Once all pages were met and stored: notes their names. Gives the pages that came back with another text. */
  finish(options: { readonly isWhole: boolean; readonly followMoves: boolean }): Promise<readonly Correction[]> {
    return this.#names.finish(options);
  }
}

/** Where the same text stands twice, each has its own address. */
const isOfText = ({ name }: FactChange): boolean => name !== "url" && name !== "record";
