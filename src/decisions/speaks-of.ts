/** Whether a decision's statement is the one that was read. */
import type { Document, Mention, Statement } from "../model.ts";
import { statementWords } from "./anchor.ts";
import type { StatementAnchor } from "./decision.ts";

/** The same relation in the same place, though a better reading may cut its sentence and its names a little otherwise. */
export const speaksOf = (
  wanted: StatementAnchor,
  statement: Statement,
  page: { readonly document: Document; readonly mentions: readonly Mention[] },
): boolean => {
  const { predicate, subject, object, sentence } = statementWords(statement, page);
  return (
    predicate === wanted.predicate &&
    overlap(sentence, wanted.sentence) &&
    isSameWords(subject, wanted.subject) &&
    (statement.kind === "attribute" ? object === wanted.object : isSameWords(object, wanted.object))
  );
};

const isSameWords = (one: string, other: string): boolean => one !== "" && other !== "" && (one.includes(other) || other.includes(one));

const place = /^(.+):(\d+)-(\d+)$/;

/** Sentence ids are `<article>:<start>-<end>`. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [place.exec(one), place.exec(other)];
  if (!a || !b) return one === other;
  return a[1] === b[1] && Number(a[2]) < Number(b[3]) && Number(b[2]) < Number(a[3]);
}
