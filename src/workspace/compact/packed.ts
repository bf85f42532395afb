/** What was found on a page as a thread hands it over: the bytes that the statements' log takes, made into mentions and statements only where somebody asks. */
import type { Document } from "../../model.ts";
import type { PageIdentities } from "../identities.ts";
import type { StoredArticle, StoredExtraction } from "../record.ts";
import { foundIn, type FoundOnPage } from "./decode.ts";
import { compactLine, type CompactFindings } from "./encode.ts";
import type { CompactLine } from "./line.ts";

/** Plain data: it passes between threads. */
export interface PackedFindings {
  /** The line's JSON in UTF-8, without what only the workspace knows: version and edition. */
  readonly json: Uint8Array;
  readonly mentionCount: number;
  readonly statementCount: number;
  readonly identities?: PageIdentities;
}

export function packed({ document, articles, mentions, statements, clusters }: StoredExtraction): PackedFindings {
  const {
    page: _,
    version: __,
    ...findings
  } = compactLine({ document: document.id, version: "", mentions, statements, clusters }, { document, articles });
  return {
    json: new TextEncoder().encode(JSON.stringify(findings)),
    mentionCount: mentions.length,
    statementCount: statements.length,
    ...(findings.identities && { identities: findings.identities }),
  };
}

/** The whole line, of `head` and what was packed: both are objects, and neither is empty. */
export function lineOf(head: Pick<CompactLine, "page" | "version" | "edition">, { json }: PackedFindings): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},`), json.subarray(1)]);
}

export class PackedExtraction implements StoredExtraction {
  #found: FoundOnPage | undefined;

  constructor(
    readonly document: Document,
    readonly articles: readonly StoredArticle[],
    readonly findings: PackedFindings,
  ) {}

  get mentions(): FoundOnPage["mentions"] {
    return this.#unpacked().mentions;
  }
  get statements(): FoundOnPage["statements"] {
    return this.#unpacked().statements;
  }
  get clusters(): FoundOnPage["clusters"] {
    return this.#unpacked().clusters;
  }

  /** As JSON it is what it stands for. */
  toJSON(): StoredExtraction {
    return { document: this.document, articles: this.articles, ...this.#unpacked() };
  }

  #unpacked(): FoundOnPage {
    const { document, articles } = this;
    const findings = (): CompactFindings => JSON.parse(Buffer.from(this.findings.json).toString("utf8")) as CompactFindings;
    this.#found ??= foundIn({ page: document.id, version: "", ...findings() }, { document, articles });
    if (!this.#found) throw new Error(`what was found on ${document.file} came over damaged`);
    return this.#found;
  }
}

/** How many mentions and statements a page has; nothing is unpacked for it. */
export const countsOf = (page: StoredExtraction): { readonly mentions: number; readonly statements: number } =>
  page instanceof PackedExtraction
    ? { mentions: page.findings.mentionCount, statements: page.findings.statementCount }
    : { mentions: page.mentions.length, statements: page.statements.length };
