/** Why a page states a relation, or does not: what was proposed of it, and which rules came nearest. */
import { mentionedPage } from "../relate/mentioned-page.ts";
import { Readings } from "../relate/readings.ts";
import { relationRulesOf } from "../relate/rules-of-language.ts";
import { allows } from "../relate/statement.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { Article, Mention, Sentence } from "../model.ts";
import { idOnPage } from "../tables/found-in-tables.ts";
import type { TypedText } from "../rules/typed-text.ts";
import { isNodeLabel, type RelationType } from "../../graph/ontology.ts";
import { mostAlike } from "../../graph/store/unknown-names.ts";
import type { RelationExplanation, RelationProposal } from "./explanation.ts";
import { progressOf, type Progress } from "./near-rules.ts";
import type { ProposedStatement, TracedPage } from "./traced-page.ts";

/** `subject` and `object` as the page or the graph names them. */
export interface AskedRelation {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
}

const mostNear = 5;

export function explainRelation(page: TracedPage, asked: AskedRelation): RelationExplanation {
  const subjects = mentionsNamed(page, asked.subject);
  const objects = mentionsNamed(page, asked.object);
  const proposals = page.proposed.flatMap((one) => (isAsked(one, asked, subjects, objects) ? [proposalOf(one)] : []));
  const together = sentencesWith(page, subjects, objects);
  const apart = notJoined(asked, subjects, objects);
  return {
    ...asked,
    obstacles: [
      ...[[asked.subject, subjects] as const, [asked.object, objects] as const].flatMap(([name, found]) =>
        found.size === 0 ? [notNamed(page, name)] : [],
      ),
      ...apart,
      ...(subjects.size > 0 && objects.size > 0 && together.length === 0
        ? ["No sentence names both, or has a word that stands for the one that it does not name."]
        : []),
    ],
    proposals,
    nearest: proposals.length > 0 || apart.length > 0 ? [] : nearestRules(asked, together, subjects, objects),
  };
}

/** Mentions by the name that is asked for, by id, with all that the page takes for the same thing. */
function mentionsNamed({ extraction, weighed }: TracedPage, name: string): ReadonlyMap<string, Mention> {
  // A row of a table may name in one what stands in several cells.
  const all = [...extraction.mentions, ...[...weighed.values()].flatMap(({ mentions }) => mentions)];
  const ids = new Set(all.flatMap((one) => (one.text === name || one.name === name ? [one.id] : [])));
  const cluster = extraction.clusters.filter(
    (one) => one.name === name || one.aliases.includes(name) || one.mentions.some((id) => ids.has(id)),
  );
  for (const { mentions } of cluster) for (const id of mentions) ids.add(id);
  return new Map(all.flatMap((one) => (ids.has(one.id) ? [[one.id, one] as const] : [])));
}

function isAsked(
  { draft }: ProposedStatement,
  { predicate }: AskedRelation,
  subjects: ReadonlyMap<string, Mention>,
  objects: ReadonlyMap<string, Mention>,
): boolean {
  if (!("predicate" in draft) || draft.predicate !== predicate) return false;
  const joins = (one: string, other: string): boolean => subjects.has(one) && objects.has(other);
  const [subject, object] = [idOnPage(draft.subject.id), idOnPage(draft.object.id)];
  return joins(subject, object) || joins(object, subject);
}

const refusals = {
  unit: "its ends stand in two cells, items or fields that do not speak of each other",
  standing: "the sentence denies it, or only wishes or asks for it",
  schema: "the schema has no such relation between these kinds, or both ends are one thing",
} as const;

const proposalOf = ({ draft, fate }: ProposedStatement): RelationProposal => ({
  rule: draft.extractor,
  sentence: draft.sentence.text,
  confidence: fate.outcome === "stated" ? fate.statement.confidence : draft.confidence,
  ...(fate.outcome === "stated" && fate.statement.kind === "relation" && { status: fate.statement.status }),
  ...(fate.outcome === "refused" && { refused: refusals[fate.by] }),
});

function notNamed({ extraction }: TracedPage, name: string): string {
  if (extraction.document.text.includes(name))
    return `${name} stands on the page and was not found as a name: ask with --at ${JSON.stringify(name)}.`;
  const meant = nameAlike(name, extraction);
  return `${name} does not stand on the page so; ${meant === undefined ? "ask with the name as printed." : `did you mean ${meant}?`}`;
}

/** Of the names on the page the one that is part of it or has it as a part, the shortest; else the one with the fewest other characters. */
function nameAlike(name: string, { clusters, mentions }: TracedPage["extraction"]): string | undefined {
  const known = new Set([
    ...clusters.flatMap((one) => [one.name, ...one.aliases]),
    ...mentions.flatMap(({ type, text }) => (isNodeLabel(type) ? [text] : [])),
  ]);
  const [part] = [...known]
    .filter((one) => one.length > 1 && (one.includes(name) || name.includes(one)))
    .toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length) || (a < b ? -1 : 1));
  return part ?? mostAlike(name, [...known]);
}

function notJoined({ predicate }: AskedRelation, subjects: ReadonlyMap<string, Mention>, objects: ReadonlyMap<string, Mention>): string[] {
  const [subject, object] = [[...subjects.values()], [...objects.values()]];
  if (subject.length === 0 || object.length === 0) return [];
  if (subject.some((one) => object.some((other) => allows(predicate, one, other) || allows(predicate, other, one)))) return [];
  const kinds = (mentions: readonly Mention[]): string => [...new Set(mentions.map(({ type }) => type))].join(" or ");
  return [`${predicate} does not join ${kinds(subject)} to ${kinds(object)}: the page takes the two for those.`];
}

interface Shared {
  readonly article: Article;
  readonly sentence: Sentence;
  /** The sentence as the patterns of rules are tried on it. */
  readonly typed: readonly TypedText[];
}

/** Sentences with both ends, read as rules read them: what stands in for a name counts. */
function sentencesWith(page: TracedPage, subjects: ReadonlyMap<string, Mention>, objects: ReadonlyMap<string, Mention>): Shared[] {
  const { document } = page.extraction;
  const weighed = [...page.weighed.values()];
  const all = weighed.flatMap(({ mentions }) => mentions);
  const articles = page.extraction.articles.map((article) => ({
    ...article,
    sentences: weighed.flatMap(({ sentence }) => (sentence.article === article.index ? [sentence] : [])),
  }));
  const readings = new Readings(mentionedPage(document, articles, all, loadGazetteer()));
  return articles.flatMap((article) =>
    article.sentences.flatMap((sentence) => {
      const typed = readings.of(article).typedTexts(article, sentence);
      const mentions = typed.flatMap((one) => one.mentions);
      const has = (ends: ReadonlyMap<string, Mention>): boolean => mentions.some((one) => one !== undefined && ends.has(one.id));
      return has(subjects) && has(objects) ? [{ article, sentence, typed }] : [];
    }),
  );
}

function nearestRules(
  { predicate }: AskedRelation,
  together: readonly Shared[],
  subjects: ReadonlyMap<string, Mention>,
  objects: ReadonlyMap<string, Mention>,
): readonly Progress[] {
  const isEnd = ({ id }: Mention): boolean => subjects.has(id) || objects.has(id);
  const found = new Map<string, Progress>();
  for (const { article, sentence, typed: texts } of together) {
    const rules = relationRulesOf(article.language).families.flatMap((family) =>
      family.rules.filter(({ states }) => states.includes(predicate)),
    );
    for (const typed of texts)
      for (const rule of rules) {
        const progress = progressOf(rule, typed, sentence.text, isEnd);
        const known = found.get(rule.id);
        if (progress && (!known || progress.ends > known.ends || (progress.ends === known.ends && progress.share > known.share)))
          found.set(rule.id, progress);
      }
  }
  return [...found.values()]
    .sort((a, b) => b.ends - a.ends || b.share - a.share || b.read.length - a.read.length || (a.rule < b.rule ? -1 : 1))
    .slice(0, mostNear);
}
