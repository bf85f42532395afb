/** What a workspace tells the server of its printed pages. */
import type { ShownPlace } from "../../graph/printed-place.ts";
import type { DocumentLayout } from "../model.ts";
import { placeOf } from "../printed/places.ts";
import { HttpError } from "../serve/problem.ts";
import type { PlaceFinder, PrintedPages } from "../serve/printed-pages.ts";
import { readOriginal } from "../workspace/original-file.ts";
import type { WorkspaceState } from "../workspace/state.ts";
import { Workspace } from "../workspace/workspace.ts";

/** A document that is printed on pages. */
interface PrintedDocument {
  readonly text: string;
  readonly layout: DocumentLayout;
  /** Article id → where it begins in the text. */
  readonly starts: ReadonlyMap<string, number>;
}

/** Documents that are kept at hand: one card or relation tells of few. */
const mostKept = 24;
/** In bytes. A newspaper with its pictures has some 50 MB. */
const largestShown = 128 * 2 ** 20;
const pdf = "application/pdf";

export class WorkspacePages implements PrintedPages {
  #opened: { readonly workspace: Workspace; readonly state: WorkspaceState } | undefined;
  #kept = new Map<string, PrintedDocument | undefined>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly folder: string) {}

  async finder(articles: readonly string[]): Promise<PlaceFinder> {
    const documents = new Map<string, PrintedDocument>();
    for (const id of new Set(articles.map(documentOf))) {
      // What can't be read back tells no place; `mailuo status` names it.
      const document = await this.#document(id).catch(() => undefined);
      if (document) documents.set(id, document);
    }
    return (article, span) => {
      const id = documentOf(article);
      const document = documents.get(id);
      return document && printedPlace(id, article, document, span);
    };
  }

  /** One file after the other, so that many requests do not fill the memory. */
  pdf(id: string): Promise<Uint8Array> {
    const bytes = this.#queue.then(() => this.#pdf(id));
    this.#queue = bytes.catch(() => undefined);
    return bytes;
  }

  async #pdf(id: string): Promise<Uint8Array> {
    const original = (await this.#document(id))?.layout.original;
    if (original?.mediaType !== pdf) throw new HttpError(404, "not-found", "There is no page of that id here that was read from a PDF.");
    const names = (await this.#workspace()).namesOf(id);
    const found = await readOriginal(names, original.sha256, largestShown);
    if ("bytes" in found) return found.bytes;
    const file = names.join(", ");
    if (found.reason === "missing")
      throw new HttpError(410, "gone", `${file} is not where it was read any more. Move it back, or build it where it is now.`);
    if (found.reason === "large")
      throw new HttpError(413, "too-large", `${file} has more than the ${largestShown / 2 ** 20} MB that can be shown here.`);
    throw new HttpError(409, "changed", `${file} has changed since it was read. Build it again to see what it says now.`);
  }

  async #document(id: string): Promise<PrintedDocument | undefined> {
    const workspace = await this.#workspace();
    if (this.#kept.has(id)) return this.#kept.get(id);
    const document = await readPrinted(workspace, id);
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(id, document);
    return document;
  }

  /** Opened again once a build has written to it. */
  async #workspace(): Promise<Workspace> {
    const state = await this.#opened?.workspace.state();
    if (this.#opened && state?.documents === this.#opened.state.documents && state.statements === this.#opened.state.statements)
      return this.#opened.workspace;
    const workspace = await Workspace.open(this.folder);
    this.#opened = { workspace, state: await workspace.state() };
    this.#kept = new Map();
    return workspace;
  }
}

/** An article's id is `<document id>.<index>`. */
const documentOf = (article: string): string => article.slice(0, article.lastIndexOf("."));

async function readPrinted(workspace: Workspace, id: string): Promise<PrintedDocument | undefined> {
  for await (const { document, articles } of workspace.documents([id])) {
    const { text, layout } = document;
    return layout?.lines && { text, layout, starts: new Map(articles.map((article) => [article.id, article.start])) };
  }
  return undefined;
}

function printedPlace(
  id: string,
  article: string,
  { text, layout, starts }: PrintedDocument,
  { start, end }: Parameters<PlaceFinder>[1],
): ShownPlace | undefined {
  const from = starts.get(article);
  const place = from === undefined ? undefined : placeOf(layout, text, { start: from + start, end: from + end });
  if (!place) return undefined;
  const numbers = new Set(place.boxes.map(({ page }) => page));
  return {
    ...place,
    pages: (layout.pages ?? []).filter(({ page }) => numbers.has(page)),
    ...(layout.original?.mediaType === pdf && place.boxes.length > 0 && { pdf: id }),
  };
}
