/**
 * What a model answered, and of it only what the sentences bear out: names that stand in them letter by letter, relations whose quote does
 * and holds both names. Everything else is dropped and counted; what is kept is plain data, and all that is ever stored of an answer.
 */
import { isStanding, type Standing } from "../../graph/ontology.ts";
import type { AskedSchema } from "./asked-schema.ts";
import { ModelFailure } from "./failure.ts";

export interface AnsweredName {
  /** Of the sentence in its batch, from 1. */
  readonly n: number;
  readonly text: string;
  readonly type: string;
}

export interface AnsweredRelation {
  readonly n: number;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  /** A stretch of the sentence, with both names in it. */
  readonly quote: string;
  readonly status: Standing;
  /** Words of the quote. */
  readonly values: readonly { readonly property: string; readonly text: string }[];
}

export interface Answer {
  readonly names: readonly AnsweredName[];
  readonly relations: readonly AnsweredRelation[];
  /** How many proposals were dropped: not in the text, or not in the schema. */
  readonly dropped: { readonly text: number; readonly schema: number };
}

export const noAnswer: Answer = { names: [], relations: [], dropped: { text: 0, schema: 0 } };

/** Longer is no name. */
const longestName = 80;
/** A sentence has no more of each. */
const mostOfSentence = 60;

type Loose = Readonly<Record<string, unknown>>;

/** `texts`: the sentences that were asked about, in order. Throws a ModelFailure (`unusable`) where the answer is not of the form. */
export function readAnswer(content: string, texts: readonly string[], schema: AskedSchema): Answer {
  const sentences = objectIn(content)?.["sentences"];
  if (!Array.isArray(sentences)) throw new ModelFailure("unusable", "the answer is not the JSON that was asked for");
  const checked = new Checked(texts, schema);
  for (const sentence of sentences as unknown[]) checked.add(sentence);
  return checked.answer();
}

/** What was kept of an answer, checked as it was then: a file may have been edited. */
export function checkedAgain({ names, relations, dropped }: Answer, texts: readonly string[], schema: AskedSchema): Answer {
  const checked = new Checked(texts, schema);
  for (const name of names) checked.add({ n: name.n, names: [name] });
  for (const relation of relations) checked.add({ n: relation.n, relations: [relation] });
  return { ...checked.answer(), dropped };
}

/** Servers that know no form of answers wrap it: in a fence, or behind what the model thought. */
function objectIn(content: string): Loose | undefined {
  const bare = content.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(bare)?.[1];
  try {
    const value: unknown = JSON.parse(fenced ?? bare);
    return typeof value === "object" && value !== null ? (value as Loose) : undefined;
  } catch {
    return undefined;
  }
}

/** Half of a character stands in a text, too, and is none. */
const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && !/\p{Surrogate}/u.test(value);
const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.slice(0, mostOfSentence).filter((one): one is Loose => typeof one === "object" && one !== null) : [];

class Checked {
  /** By what they say: one that is answered twice counts once. */
  readonly #names = new Map<string, AnsweredName>();
  readonly #relations = new Map<string, AnsweredRelation>();
  #text = 0;
  #schema = 0;

  constructor(
    private readonly texts: readonly string[],
    private readonly schema: AskedSchema,
  ) {}

  answer(): Answer {
    const byPlace = (one: { readonly n: number }, other: { readonly n: number }): number => one.n - other.n;
    return {
      names: [...this.#names.values()].sort(byPlace),
      relations: [...this.#relations.values()].sort(byPlace),
      dropped: { text: this.#text, schema: this.#schema },
    };
  }

  add(given: unknown): void {
    const { n, names, relations } = (given ?? {}) as Loose;
    const text = this.texts[Number.isSafeInteger(n) ? (n as number) - 1 : -1];
    if (text === undefined) {
      this.#text += listOf(names).length + listOf(relations).length;
      return;
    }
    for (const name of listOf(names)) this.#addName(n as number, text, name);
    for (const relation of listOf(relations)) this.#addRelation(n as number, text, relation);
  }

  #addName(n: number, sentence: string, { text, type }: Loose): void {
    if (!isText(text) || text.length > longestName || text.trim() !== text || !sentence.includes(text)) this.#text++;
    else if (!isText(type) || !this.schema.labels.has(type)) this.#schema++;
    else this.#names.set(`${n} ${type} ${text}`, { n, text, type });
  }

  #addRelation(n: number, sentence: string, { subject, type, object, quote, status, values }: Loose): void {
    const relation = isText(type) ? this.schema.relations.get(type) : undefined;
    if (!relation || !isStanding(status)) this.#schema++;
    else if (!isText(quote) || !sentence.includes(quote) || !isText(subject) || !isText(object)) this.#text++;
    else if (subject === object || !quote.includes(subject) || !quote.includes(object)) this.#text++;
    else {
      const given = listOf(values).flatMap(({ property, text }) => {
        if (isText(property) && Object.hasOwn(relation.properties, property) && isText(text) && quote.includes(text))
          return [{ property, text }];
        this.#text += text === "" ? 0 : 1;
        return [];
      });
      const key = JSON.stringify([n, relation.type, subject, object]);
      if (!this.#relations.has(key)) this.#relations.set(key, { n, subject, type: relation.type, object, quote, status, values: given });
    }
  }
}

/** Of two halves of a batch: sentences of the second are numbered on. */
export function joined(first: Answer, second: Answer, sentencesOfFirst: number): Answer {
  const moved = <One extends { readonly n: number }>(some: readonly One[]): One[] =>
    some.map((one) => ({ ...one, n: one.n + sentencesOfFirst }));
  return {
    names: [...first.names, ...moved(second.names)],
    relations: [...first.relations, ...moved(second.relations)],
    dropped: { text: first.dropped.text + second.dropped.text, schema: first.dropped.schema + second.dropped.schema },
  };
}
