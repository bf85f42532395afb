/** All that is known of an entity, gathered for a document: answers with their sentences, the same along time, and the articles it rests on. */
import type { PropertyValue } from "../../graph/ontology.ts";
import type { Question } from "../../graph/questions.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type {
  Answer,
  AnswerEntry,
  ArticleHead,
  ArticleReference,
  Card,
  EdgeEvidence,
  EvidenceSentence,
  NodeSummary,
} from "../../graph/view.ts";
import { answersOf, dayOf } from "../answers/answers.ts";
import { sentencesOfValue } from "../serve/conflicts.ts";
import { edgeEvidence } from "../serve/evidence.ts";
import { nodeDetail } from "../serve/node-detail.ts";
import { finderOf, printedOf, type PrintedPages } from "../serve/printed-pages.ts";
import type { Snapshot } from "../serve/snapshot.ts";
import { textsIn } from "../serve/summary.ts";

/** A sentence with the number of its article in the list of sources. */
export interface CitedSentence extends EvidenceSentence {
  readonly source: number;
}

export interface DossierEntry extends Omit<AnswerEntry, "quote"> {
  /** Newest article first. */
  readonly sentences: readonly CitedSentence[];
  /** Names of the edge's values that a person put right: its sentences may say otherwise. */
  readonly corrected?: readonly string[];
  /** The same of `about`. */
  readonly correctedAbout?: readonly string[];
}

export interface DossierAnswer extends Omit<Answer, "entries"> {
  readonly entries: readonly DossierEntry[];
}

/** Something at a time. */
export interface Moment {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly when: string;
  /** The text gives the time itself; else it is the day on which the first article told of it. */
  readonly stated: boolean;
  readonly entry: DossierEntry;
}

export interface Fact {
  readonly name: string;
  readonly value: PropertyValue;
  /** None where no text states it: a place's code is the list of places'. */
  readonly sentences: readonly CitedSentence[];
  /** A date whose year no sentence prints. */
  readonly inferred: boolean;
  /** A person put it right: the sentences say otherwise. */
  readonly corrected: boolean;
}

export interface Dossier {
  readonly schema: GraphSchema;
  readonly node: NodeSummary;
  readonly aliases: readonly string[];
  readonly facts: readonly Fact[];
  readonly conflicts: readonly (Omit<Card["conflicts"][number], "sentences"> & { readonly sentences: readonly CitedSentence[] })[];
  readonly answers: readonly DossierAnswer[];
  /** Oldest first. */
  readonly moments: readonly Moment[];
  /** Articles that sentences are cited from, by their number from 1. */
  readonly sources: readonly ArticleHead[];
  /** Every article that names it, newest first. */
  readonly articles: readonly ArticleReference[];
}

export interface DossierOptions {
  /** Sentences of each relation. */
  readonly sentences: number;
  readonly printed?: PrintedPages | undefined;
}

const all = Number.MAX_SAFE_INTEGER;
/** Told on the node's other pages, or of use to a program alone. */
const noFacts = new Set(["mentionCount", "index", "language", "id", "file", "files", "record"]);

/** `at`: the node's position in the snapshot. */
export async function dossierOf(snapshot: Snapshot, at: number, { sentences: most, printed }: DossierOptions): Promise<Dossier> {
  const card = nodeDetail(snapshot, at, 0, all);
  const answers = answersOf(snapshot, at, { entries: all, quotes: 0 });
  const said = new Map<string, EdgeEvidence>();
  for (const { edge } of answers.flatMap(({ entries }) => entries))
    if (!said.has(edge.id)) said.set(edge.id, edgeEvidence(snapshot, snapshot.edgeAt.get(edge.id)!, 0, most));
  const facts = Object.entries(card.properties)
    .filter(([name]) => !noFacts.has(name))
    .map(([name, value]) => ({ name, value, sentences: sentencesOfValue(snapshot, snapshot.nodes.at(at), name).slice(0, most) }));
  const correctedIn = (id: string): readonly string[] => textsIn(snapshot.nodes.at(snapshot.nodeAt.get(id)!).properties["corrected"]);
  const correctedHere = correctedIn(card.node.id);
  const cite = await citing(
    [...facts, ...card.conflicts, ...said.values()].flatMap(({ sentences }) => sentences),
    printed,
  );
  const told = answers.map((answer) => ({
    ...answer,
    entries: answer.entries.map((entry) => ({
      ...entry,
      ...statedBy(said.get(entry.edge.id)!, cite),
      correctedAbout: correctedIn(entry.node.id),
    })),
  }));
  return {
    ...{ schema: snapshot.schema, node: card.node, aliases: card.aliases },
    facts: facts.map((fact) => ({
      ...fact,
      sentences: fact.sentences.map(cite.sentence),
      inferred: card.inferred?.includes(fact.name) === true,
      corrected: correctedHere.includes(fact.name),
    })),
    conflicts: card.conflicts.map((one) => ({ ...one, sentences: one.sentences.map(cite.sentence) })),
    answers: told,
    moments: momentsOf(told),
    sources: cite.sources,
    articles: card.articles.items,
  };
}

/** What a relation's sentences say of it. */
export const statedBy = (
  { sentences, inferred, corrected }: EdgeEvidence,
  cite: Citing,
): Pick<DossierEntry, "sentences" | "inferred" | "corrected"> => ({ sentences: sentences.map(cite.sentence), inferred, corrected });

interface Citing {
  readonly sources: readonly ArticleHead[];
  readonly sentence: (sentence: EvidenceSentence) => CitedSentence;
}

/** Articles are numbered as they come first. */
export async function citing(sentences: readonly EvidenceSentence[], printed: PrintedPages | undefined): Promise<Citing> {
  const numbers = new Map<string, number>();
  const sources: ArticleHead[] = [];
  for (const { article } of sentences)
    if (!numbers.has(article.id)) {
      sources.push(article);
      numbers.set(article.id, sources.length);
    }
  const find = await finderOf(printed, [...numbers.keys()]);
  return {
    sources,
    sentence: (sentence) => ({ ...sentence, ...printedOf(sentence.id, find), source: numbers.get(sentence.article.id)! }),
  };
}

/** Where something lies and what belongs to what has no time. */
const timeless: ReadonlySet<Question> = new Set(["sites", "within", "parts", "housed", "area"]);

function momentsOf(answers: readonly DossierAnswer[]): readonly Moment[] {
  const moments = answers
    .filter(({ question }) => !timeless.has(question))
    .flatMap(({ question, entries }) => entries.flatMap((entry) => momentOf(question, entry)));
  return moments.sort((a, b) => byText(a.when, b.when) || byText(a.entry.edge.id, b.entry.edge.id));
}

function momentOf(question: Question, entry: DossierEntry): readonly Moment[] {
  // That a body governs a place has no time; that somebody has a post in it has.
  if (question === "governors" && entry.via === undefined) return [];
  // What was built here was begun or done when the project was. Who paid for it may have done so at any time.
  const day = dayOf(entry) ?? (question === "built" ? dayOf({ properties: entry.about ?? {} }) : undefined);
  const when = day ?? entry.told?.first;
  return when === undefined ? [] : [{ when, stated: day !== undefined, entry }];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
