/** What a decision notes of the mention or statement that it speaks of, so that it is found again whatever its id has become. */
import type { Document, Mention, Span, Statement } from "../model.ts";
import type { Anchor, StatementAnchor } from "./decision.ts";
import { stripWhitespace } from "./stripped-text.ts";

/** Enough to tell one place of a page from another; in characters that are not white space. */
const contextLength = 24;

export interface StatedPage {
  readonly document: Document;
  readonly mentions: readonly Mention[];
}

export function anchorMention({ id, file, text }: Document, { start, end }: Span): Anchor {
  const before = stripWhitespace(text.slice(Math.max(0, start - 4 * contextLength), start)).text.slice(-contextLength);
  const after = stripWhitespace(text.slice(end, end + 4 * contextLength)).text.slice(0, contextLength);
  return { document: id, start, end, text: text.slice(start, end), context: { file, before, after } };
}

/** What a statement says, in words and not in ids. */
export function statementWords(statement: Statement, page: StatedPage): Omit<StatementAnchor, "context"> {
  const text = (id: string): string => page.mentions.find((mention) => mention.id === id)?.text ?? id;
  return {
    document: page.document.id,
    predicate: statement.kind === "relation" ? statement.predicate : statement.property,
    subject: text(statement.subject),
    object: statement.kind === "relation" ? text(statement.object) : String(statement.value),
    sentence: statement.evidence.sentence,
  };
}

export function anchorStatement(statement: Statement, page: StatedPage): StatementAnchor {
  const { file, text } = page.document;
  const quote = stripWhitespace(text.slice(statement.evidence.start, statement.evidence.end)).text;
  return { ...statementWords(statement, page), context: { file, quote } };
}
