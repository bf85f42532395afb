/** What was found on a page, for a person to read: article by article, each sentence with what it states, then the names. */
import { entityLabels } from "../../graph/ontology.ts";
import { counted } from "./counted.ts";
import type { Article, Extraction, Sentence } from "../model.ts";
import type { Standoff, StandoffRelation } from "../standoff.ts";

/** `standoff` is the extraction's. */
export function pageInWords({ articles }: Extraction, standoff: Standoff, warnings: readonly string[] = []): string {
  const { document, entities, mentions, relations } = standoff;
  const counts = [
    counted(articles.length, "article"),
    counted(entities.length, "entity", "entities"),
    counted(mentions.length, "mention"),
    counted(relations.length, "relation"),
  ];
  const head = `${document}: ${counts.join(", ")}`;
  const stated = statedIn(
    articles.flatMap(({ sentences }) => sentences),
    standoff,
  );
  const parts = articles.map((article) => articleInWords(standoff, article, stated));
  return [head + warnings.map((warning) => `; ${warning}`).join(""), ...parts].join("\n\n");
}

const isIn = ({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean => offset >= start && offset < end;

/** What a sentence states, and the page on which it is printed. */
interface Stated {
  readonly relations: Set<StandoffRelation>;
  readonly page: number | undefined;
}

/** Found once for all sentences: a page may have thousands, and as many relations. */
function statedIn(sentences: readonly Sentence[], { relations }: Standoff): ReadonlyMap<Sentence, Stated> {
  const inOrder = sentences.toSorted((a, b) => a.start - b.start);
  const found = new Map<Sentence, Stated>();
  for (const relation of relations)
    for (const { start, page } of relation.evidence) {
      const sentence = lastBefore(inOrder, start);
      if (!sentence || !isIn(sentence, start)) continue;
      const known = found.get(sentence);
      if (known) known.relations.add(relation);
      else found.set(sentence, { relations: new Set([relation]), page });
    }
  return found;
}

/** The last that begins at the offset or before it. */
function lastBefore(inOrder: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}

function articleInWords(standoff: Standoff, article: Article, stated: ReadonlyMap<Sentence, Stated>): string {
  const title = article.title ?? article.sentences[0]?.text.slice(0, 40) ?? "";
  return [
    `${article.index}. ${[title, article.date].filter(Boolean).join(" · ")}`,
    ...bylines(standoff, article),
    ...article.sentences.flatMap((sentence) => sentenceInWords(standoff, sentence, stated.get(sentence))),
    ...names(standoff, article),
  ].join("\n");
}

function bylines({ bylines: all, entities }: Standoff, { index }: Article): readonly string[] {
  const signed = all.filter(({ article }) => article === index);
  if (signed.length === 0) return [];
  return [`   by ${signed.map(({ person, role }) => `${nameOf(entities, person)} (${role})`).join(", ")}`];
}

const nameOf = (entities: Standoff["entities"], wanted: string): string => entities.find(({ id }) => id === wanted)?.name ?? wanted;

/** Nothing of a sentence that states nothing. */
function sentenceInWords({ entities }: Standoff, sentence: Sentence, stated: Stated | undefined): readonly string[] {
  if (!stated) return [];
  return [
    `   | ${sentence.text.trim()}${stated.page === undefined ? "" : ` p. ${stated.page}`}`,
    ...[...stated.relations].map((relation) => `      ${relationInWords(entities, relation)}`),
  ];
}

/** `A TYPE B (title: 局长; planned) 0.95` */
function relationInWords(
  entities: Standoff["entities"],
  { source, type, target, attributes, status, confidence }: StandoffRelation,
): string {
  const details = [...Object.entries(attributes).map(([key, value]) => `${key}: ${String(value)}`), ...(status === "done" ? [] : [status])];
  const told = details.length > 0 ? ` (${details.join("; ")})` : "";
  return `${nameOf(entities, source)} ${type} ${nameOf(entities, target)}${told} ${confidence.toFixed(2)}`;
}

/** A line for each label. */
function names({ entities, mentions }: Standoff, article: Article): readonly string[] {
  const here = new Set(mentions.filter(({ start }) => isIn(article, start)).map(({ entity }) => entity));
  return entityLabels.flatMap((label) => {
    const found = entities.filter(({ id, type }) => type === label && here.has(id)).map(({ name }) => name);
    return found.length === 0 ? [] : [`   ${label}: ${found.join(", ")}`];
  });
}
