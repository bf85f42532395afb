/** Credit codes and Wikidata ids that a page states of what it names: `甲有限公司（统一社会信用代码：…）`, or the line below the name. */
import type { Article, Mention, Sentence } from "../model.ts";
import type { AttributeDraft } from "../relate/draft.ts";
import type { MentionedPage } from "../relate/relation-rules.ts";
import { identifiersIn, type FoundIdentifier } from "./identifiers.ts";

const extractor = "identifier";
/** Registered bodies; a village committee has a code, too. */
const withCode: ReadonlySet<string> = new Set(["Organization", "Agency", "Village"]);
/** Characters between a name and its code. */
const reach = 40;
/** Fields or cells before one that holds a code alone. */
const linesBefore = 3;
/** What parts a name from what the next clause says. */
const clauseEnd = /[。；;！？]/u;

export function* identifierDrafts({ articles, mentionsOf }: MentionedPage): Generator<AttributeDraft> {
  for (const article of articles)
    for (const [at, sentence] of article.sentences.entries())
      for (const found of identifiersIn(sentence.text)) {
        const subject = subjectIn(sentence, found, mentionsOf) ?? subjectAbove(article, at, found, mentionsOf);
        if (subject) yield draftOf(subject, sentence, found);
      }
}

const draftOf = (subject: Mention, sentence: Sentence, { from, to, property, value }: FoundIdentifier): AttributeDraft => ({
  ...{ subject, property, value, extractor, sentence, confidence: 0.97 },
  from: subject.sentence === sentence.id ? Math.min(from, subject.from) : from,
  to,
  by: "name",
  ...(subject.sentence !== sentence.id && { ofOneRecord: true }),
});

type MentionsOf = (sentence: Sentence) => readonly Mention[];

const mayHave = ({ property }: FoundIdentifier, { type, form }: Mention): boolean =>
  form === "name" &&
  (property === "wikidataId" ? !["Date", "Money", "Quantity", "Title", "Occupation"].includes(type) : withCode.has(type));

/** The last body before it, in its clause. */
function subjectIn(sentence: Sentence, found: FoundIdentifier, mentionsOf: MentionsOf): Mention | undefined {
  const before = mentionsOf(sentence).filter((mention) => mention.to <= found.from && mayHave(found, mention));
  const last = before.at(-1);
  if (!last || found.from - last.to > reach) return undefined;
  return clauseEnd.test(sentence.text.slice(last.to, found.from)) ? undefined : last;
}

/** Of a field or a cell: the only body in the few before it. */
function subjectAbove(article: Article, at: number, found: FoundIdentifier, mentionsOf: MentionsOf): Mention | undefined {
  const { kind } = article.sentences[at]!;
  if (kind !== "field" && kind !== "cell") return undefined;
  const above = article.sentences.slice(Math.max(0, at - linesBefore), at).filter((sentence) => sentence.kind === kind);
  const bodies = above.flatMap((sentence) => mentionsOf(sentence).filter((mention) => mayHave(found, mention)));
  // Of two codes one may be another body's.
  if (bodies.length !== 1 || above.some(({ text }) => identifiersIn(text).some(({ property }) => property === found.property)))
    return undefined;
  return bodies[0];
}
