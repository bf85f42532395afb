/** A node's relations as answers to what people ask about it, each with a sentence. Cards show them, dossiers print them. */
import { entityProperties } from "../../graph/ontology.ts";
import { inOrderOf, type Question } from "../../graph/questions.ts";
import type { Answer, AnswerEntry, EdgeEvidence, EvidenceSentence } from "../../graph/view.ts";
import { sentencesOfValue } from "../serve/conflicts.ts";
import { edgeEvidence } from "../serve/evidence.ts";
import { ownProperties } from "../serve/own-properties.ts";
import { labelAt, type Snapshot } from "../serve/snapshot.ts";
import { articlesOfEdge, edgeSummary, evidenceIds, nodeSummary, textsIn } from "../serve/summary.ts";
import { findAnswers, type Found } from "./found.ts";
import { inferredNames } from "./inferred.ts";
import { mailuoNames } from "./mailuo-names.ts";
import { sumsOf } from "./sums.ts";

export interface AnswerLimits {
  /** Entries of each question. */
  readonly entries: number;
  /** Of these, how many with a sentence. */
  readonly quotes: number;
}

/** Only what is answered is there. */
export function answersOf(snapshot: Snapshot, at: number, limits: AnswerLimits): readonly Answer[] {
  const names = mailuoNames(snapshot.schema);
  const found = findAnswers(snapshot, names, at);
  return inOrderOf(names.label(labelAt(snapshot, at))).flatMap((question) => {
    const relations = found.get(question);
    return relations ? [answer(snapshot, question, relations, limits)] : [];
  });
}

const ofMoney: ReadonlySet<Question> = new Set(["payers", "payments"]);

function answer(snapshot: Snapshot, question: Question, found: readonly Found[], limits: AnswerLimits): Answer {
  const entries = found.map((one) => entryOf(snapshot, one)).sort(byWeight);
  const payments = found.filter(({ elsewhere }) => !elsewhere).map(({ edge }) => snapshot.edges.at(edge));
  return {
    question,
    total: entries.length,
    entries: entries.slice(0, limits.entries).map((entry, index) => (index < limits.quotes ? withQuote(snapshot, entry) : entry)),
    sums: ofMoney.has(question) ? sumsOf(payments) : [],
  };
}

function entryOf(snapshot: Snapshot, { edge, direction, other, via, elsewhere }: Found): AnswerEntry {
  const stored = snapshot.edges.at(edge);
  return {
    ...{ edge: edgeSummary(stored), direction, node: nodeSummary(snapshot, other) },
    ...(via !== undefined && { via: nodeSummary(snapshot, via) }),
    properties: ownProperties(stored.properties),
    ...aboutOf(snapshot, other, via),
    evidence: evidenceIds(stored).length,
    ...toldOf(snapshot, edge),
    ...(elsewhere && { elsewhere }),
  };
}

/** Of a project what only projects have: sums, households, dates. */
function aboutOf(snapshot: Snapshot, other: number, via: number | undefined): Pick<AnswerEntry, "about" | "inferredAbout"> {
  if (via !== undefined) return {};
  const { nodes, schema } = snapshot;
  const { label, properties } = nodes.at(other);
  const own = Object.keys(schema.entities[label]?.properties ?? {}).filter((name) => !(name in entityProperties) && name in properties);
  if (own.length === 0) return {};
  const about = Object.fromEntries(own.map((name) => [name, properties[name]!]));
  const inferredAbout = inferredOfNode(snapshot, other, about);
  return { about, ...(inferredAbout.length > 0 && { inferredAbout }) };
}

/** Names of a node's dates whose year no sentence prints. */
export function inferredOfNode(snapshot: Snapshot, at: number, properties: AnswerEntry["properties"]): readonly string[] {
  const node = snapshot.nodes.at(at);
  return inferredNames(properties, textsIn(node.properties["corrected"]), (name) => sentencesOfValue(snapshot, node, name));
}

/** Dates of the first and the last article that state a relation, by its position. */
export function toldOf(snapshot: Snapshot, edge: number): Pick<AnswerEntry, "told"> {
  const dates = articlesOfEdge(snapshot, edge)
    .map((article) => snapshot.dateOf(article))
    .filter((date) => date !== undefined)
    .sort();
  return dates.length === 0 ? {} : { told: { first: dates[0]!, last: dates.at(-1)! } };
}

const standingOrder = ["done", "planned", "ended", "alleged"];
const rank = ({ edge }: AnswerEntry): number => standingOrder.indexOf(edge.status ?? "done");

/** The properties that `dayOf` reads. */
export const dayNames: ReadonlySet<string> = new Set(["date", "startDate", "endDate"]);

/** The day that it speaks of, as far as a text tells it. */
export function dayOf({ properties }: Pick<AnswerEntry, "properties">): string | undefined {
  const day = properties["date"] ?? properties["startDate"] ?? properties["endDate"];
  return typeof day === "string" && day !== "" ? day : undefined;
}

/** What holds before what is planned, was, or is rumoured; of these the newest, then the best supported first. */
const byWeight = (a: AnswerEntry, b: AnswerEntry): number =>
  rank(a) - rank(b) ||
  descending(timeOf(a), timeOf(b)) ||
  b.edge.support - a.edge.support ||
  b.edge.confidence - a.edge.confidence ||
  descending(b.edge.id, a.edge.id);

const timeOf = (entry: AnswerEntry): string => dayOf(entry) ?? entry.told?.last ?? "";
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

function withQuote(snapshot: Snapshot, entry: AnswerEntry): AnswerEntry {
  const { sentences, inferred } = evidenceOf(snapshot, entry.edge.id);
  const quote = best(sentences);
  if (!quote) return entry;
  return { ...entry, quote, ...(inferred.length > 0 && { inferred }) };
}

/** How many sentences are looked at for one that names both ends. */
const mostRead = 10;

/** The one to show where only one is shown. */
export function bestSentence(snapshot: Snapshot, edge: string): EvidenceSentence | undefined {
  return best(evidenceOf(snapshot, edge).sentences);
}

const evidenceOf = (snapshot: Snapshot, edge: string): EdgeEvidence => edgeEvidence(snapshot, snapshot.edgeAt.get(edge)!, 0, mostRead);

function best(sentences: readonly EvidenceSentence[]): EvidenceSentence | undefined {
  return sentences.find((one) => one.status === undefined && namesBothEnds(one)) ?? sentences.find(namesBothEnds) ?? sentences[0];
}

const namesBothEnds = ({ runs, indirect }: EvidenceSentence): boolean =>
  runs.length > 0 && (indirect === undefined || indirect.from === "name");
