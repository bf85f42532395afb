/**
 * The flow, step by step; stages never import one another and meet here and in materialize/.
 *
 *     read          files → Document             readSources, read/read.ts
 *     segment       → Article, Sentence          segmentDocument
 *     tables        rows → items said in words   readTables, and what is found goes back into the cells
 *     mention       → Mention                    findMentions
 *     relate        → Statement                  relatePage
 *     coreference   → Cluster                    clusterMentions, linkClusters: whom of the user's list they are
 *     store         → the workspace's files      addPages, extraction/add-pages.ts
 *     materialize   workspace → graph store      materializeInStore, materialize/workspace-to-store.ts: full, or the delta alone
 *
 * `extractDocument` (or `extractPage`) is the middle of it, for one page. The last step needs nothing of what reads a page: commands that read none do
 * without this file.
 */
import { fold, foldEvenly } from "./characters/fold.ts";
import { relationTraits } from "../graph/ontology.ts";
import "./languages/shipped.ts";
import { loadGazetteer } from "./gazetteer/gazetteer.ts";
import { inReadSpelling } from "./languages/read-spelling.ts";
import { blankForeign } from "./languages/identification/identify.ts";
import { after, atOnce, type Maybe } from "./maybe.ts";
import type { MentionExtractor } from "./mention/extractor.ts";
import { checkExtractors, findMentions, mentionExtractors } from "./mention/mention.ts";
import type { MentionTrace } from "./mention/trace.ts";
import { inTextOrder, type Document, type Extraction, type Statement } from "./model.ts";
import type { Draft } from "./relate/draft.ts";
import type { RelationExtractor } from "./relate/extractor.ts";
import { mentionedPage } from "./relate/mentioned-page.ts";
import { asPrinted } from "./printed-spelling.ts";
import { relatePage } from "./relate/relate.ts";
import type { MentionedPage } from "./relate/relation-rules.ts";
import type { RelationTrace } from "./relate/trace.ts";
import { clusterMentions } from "./resolve/within.ts";
import { linkClusters } from "./names/link.ts";
import { namesExtractor } from "./names/mention-extractor.ts";
import type { NameIndex } from "./names/name-index.ts";
import { identifierDrafts } from "./names/stated-identifiers.ts";
import { readableParts } from "./segment/furniture.ts";
import { segmentDocument } from "./segment/segment.ts";
import { keptApart, mentionsInCells, statementsInCells } from "./tables/found-in-tables.ts";
import { namedInTables } from "./tables/named-in-tables.ts";
import { readTables } from "./tables/read-tables.ts";

export interface ExtractionOptions {
  /** Mention extractors to leave out, by name: for measuring what each is worth. */
  readonly without?: readonly string[];
  /** Extractors beside those of the language packs, run after them in this order. */
  readonly mentionExtractors?: readonly MentionExtractor[];
  readonly relationExtractors?: readonly RelationExtractor[];
  /** Names that the user knows: found wherever they stand, and whom they mean where the page tells. */
  readonly names?: NameIndex | undefined;
  /** Are told what became of every proposal. */
  readonly mentionTrace?: MentionTrace;
  readonly relationTrace?: RelationTrace;
}

/**
 * Document → articles → mentions → statements and clusters. A pure function of the document's text and date.
 * Throws a TypeError where an extractor is asynchronous: extractPage waits for those.
 */
export const extractDocument = (document: Document, options: ExtractionOptions = {}): Extraction => atOnce(flow(document, options));

/** The same, also with extractors that answer later. */
export const extractPage = async (document: Document, options: ExtractionOptions = {}): Promise<Extraction> => flow(document, options);

/** The mention extractors that run, in their order. Throws a RangeError where one needs another that does not run before it. */
export function extractorsOf({ without, mentionExtractors: added = [], names }: ExtractionOptions): readonly MentionExtractor[] {
  const extractors = [...mentionExtractors(), ...(names ? [namesExtractor(names)] : []), ...added].filter(
    ({ name }) => !without?.includes(name),
  );
  checkExtractors(extractors, without);
  return extractors;
}

function flow(document: Document, options: ExtractionOptions): Maybe<Extraction> {
  const gazetteer = loadGazetteer();
  // Offsets are the same in both. A paragraph in a language that is not read says nothing.
  const printed = blankForeign(foldEvenly(document.text));
  const read = {
    ...document,
    text: inReadSpelling(printed),
    ...(document.title !== undefined && { title: inReadSpelling(fold(document.title)) }),
  };
  const articles = segmentDocument(read);
  const readable = readableParts(articles);
  // Rules read a table's row as it would be said; what they find is put back into its cells.
  const tables = readTables(read, readable);
  const found = findMentions(read, tables.articles, {
    gazetteer,
    extractors: [...extractorsOf(options), ...namedInTables(tables.rows)],
    trace: options.mentionTrace,
  });
  return after(found, (all) => {
    const said = keptApart(all, tables.rows);
    const page = mentionedPage(read, tables.articles, said, gazetteer);
    return after(addedDrafts(page, options.relationExtractors ?? []), (drafts) => {
      const { statements, implied } = relatePage(page, { drafts: [...identifierDrafts(page), ...drafts], trace: options.relationTrace });
      const placed = mentionsInCells(implied.length === 0 ? said : [...said, ...implied].sort(inTextOrder), tables.rows);
      const { mentions } = placed;
      const inCells = statementsInCells(statements, placed, tables.rows);
      const grouped = clusterMentions(read, readable, mentions, gazetteer, successionsIn(inCells));
      const linking = { document: read, articles, mentions, statements: inCells, gazetteer };
      const clusters = options.names ? linkClusters(grouped, linking, options.names) : grouped;
      const extraction: Extraction = { document, articles, mentions, statements: inCells, clusters };
      return asPrinted(extraction, read.text, printed);
    });
  });
}

/** What one followed is another, however alike the names. */
const successionsIn = (statements: readonly Statement[]): (readonly [string, string])[] =>
  statements.flatMap((one) =>
    one.kind === "relation" && relationTraits.succession.has(one.predicate) ? [[one.subject, one.object] as const] : [],
  );

const addedDrafts = (page: MentionedPage, extractors: readonly RelationExtractor[]): Maybe<readonly Draft[]> =>
  extractors.reduce<Maybe<readonly Draft[]>>(
    (before, extractor) => after(before, (drafts) => after(extractor.extract(page), (found) => [...drafts, ...found])),
    [],
  );
