/** What the model says as mentions and relations that are weighed, checked and judged as those of all others are. */
import type { Document, Mention, MentionType, Sentence } from "../model.ts";
import { isValueType, labelTraits, type PropertyType, type PropertyValue, type RelationType } from "../../graph/ontology.ts";
import type { Candidate, MentionExtractor, Proposal } from "../mention/extractor.ts";
import type { RelationDraft } from "../relate/draft.ts";
import type { RelationExtractor } from "../relate/extractor.ts";
import type { MentionedPage } from "../relate/relation-rules.ts";
import type { AnsweredName, AnsweredRelation } from "./answer.ts";
import type { AskedSchema } from "./asked-schema.ts";
import { sentencesOf } from "./batches.ts";
import { placesIn } from "./places.ts";
import type { PageAnswers } from "./page-answers.ts";

/** How far the model is believed where nobody else has seen what it sees; of people less. */
const alone = { person: 0.58, other: 0.64 } as const;
const statedAlone = { person: 0.5, other: 0.6 } as const;
/** What agreement with others takes of the doubt that is left. */
const relief = 0.35;
const surest = 0.97;

export interface ModelExtractors {
  readonly mentions: MentionExtractor;
  readonly relations: RelationExtractor;
}

interface About {
  /** As statements carry it: `llm:NAME`. */
  readonly name: string;
  readonly version: string;
  readonly schema: AskedSchema;
}

export function modelExtractors(answers: PageAnswers, { name, version, schema }: About): ModelExtractors {
  return {
    mentions: {
      name: "llm",
      provides: [...schema.labels.keys()] as MentionType[],
      version,
      async extract({ document, articles }, earlier) {
        const found = await answers.of(document, articles);
        return found.flatMap(({ batch, answer }) => {
          const sentences = sentencesOf(batch);
          return answer.names.flatMap((one) => {
            const sentence = sentences[one.n - 1];
            return sentence ? proposalsOf(one, sentence, earlier(sentence), name) : [];
          });
        });
      },
    },
    relations: {
      name: "llm-relations",
      version,
      async extract(page) {
        const found = await answers.of(page.document as Document, page.articles);
        return found.flatMap(({ batch, answer }) => {
          const sentences = sentencesOf(batch);
          return answer.relations.flatMap((one) => {
            const sentence = sentences[one.n - 1];
            return sentence ? draftsOf(one, sentence, page, { name, schema }) : [];
          });
        });
      },
    },
  };
}

function proposalsOf({ text, type }: AnsweredName, sentence: Sentence, earlier: readonly Candidate[], name: string): Proposal[] {
  return placesIn(sentence.text, text).flatMap((from) => {
    const to = from + text.length;
    const isPerson = labelTraits.person.has(type);
    // 王书记 is no name: somebody has seen the post in it.
    if (isPerson && earlier.some((other) => isPost(other) && other.from < to && from < other.to)) return [];
    const same = earlier.filter((other) => other.from === from && other.to === to && other.type === type && !other.settled);
    const best = same.reduce<Candidate | undefined>((one, other) => (one && one.confidence >= other.confidence ? one : other), undefined);
    const candidate: Candidate = best
      ? { ...best, confidence: agreed(best.confidence), others: [...(best.others ?? []), name] }
      : { from, to, type: type as MentionType, extractor: name, confidence: isPerson ? alone.person : alone.other };
    return [{ sentence, candidate }];
  });
}

const isPost = ({ type }: Candidate): boolean => type === "Title" || type === "Occupation";
/** How sure a candidate is once another who reads independently sees the same. */
export const agreed = (confidence: number): number => Math.max(confidence, Math.min(surest, confidence + (1 - confidence) * relief));

/** Of the mentions that were decided: what the model takes for a name and nobody else does is none. */
function draftsOf(
  { subject, type, object, quote, status, values }: AnsweredRelation,
  sentence: Sentence,
  page: MentionedPage,
  { name, schema }: Pick<About, "name" | "schema">,
): RelationDraft[] {
  const relation = schema.relations.get(type);
  const from = sentence.text.indexOf(quote);
  if (!relation || from < 0) return [];
  const to = from + quote.length;
  const within = page.mentionsOf(sentence).filter((mention) => mention.from >= from && mention.to <= to);
  const ends = nearest(
    within.filter((mention) => mention.text === subject && relation.from.includes(mention.type)),
    within.filter((mention) => mention.text === object && relation.to.includes(mention.type)),
  );
  if (!ends) return [];
  const properties = values.flatMap(({ property, text }) => {
    const value = valueOf(relation.properties[property], text, within);
    return value === undefined ? [] : [[property, value] as const];
  });
  const isOfPerson = ends.some((end) => labelTraits.person.has(end.type));
  return [
    {
      ...{ subject: ends[0], predicate: type as RelationType, object: ends[1], sentence, from, to },
      properties: Object.fromEntries(properties),
      ...basesOf(sentence.text, { from, to }, ends, status),
      extractor: name,
      confidence: isOfPerson ? statedAlone.person : statedAlone.other,
      relief,
    },
  ];
}

/**
 * Which words state it is not known: those between the names, the last of them, or those behind both. All of their clauses bear on it,
 * whatever the model makes of that.
 */
function basesOf(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  ends: readonly [Mention, Mention],
  status: AnsweredRelation["status"],
): Pick<RelationDraft, "by" | "orBy"> {
  const [first, second] = ends[0].from < ends[1].from ? ends : [ends[1], ends[0]];
  const verb = (start: number, end: number) => ({ from: start, to: end, ...(status !== "done" && { means: status }) });
  const bases = [];
  const between = text.slice(first.to, second.from).trimEnd();
  if (between !== "") {
    const last = /(?:[\p{Script=Latin}’'-]+|.)$/u.exec(between)![0];
    bases.push(verb(first.to, first.to + between.length), verb(first.to + between.length - last.length, first.to + between.length));
  }
  const end = Math.max(first.to, second.to);
  if (text.slice(end, to).trim() !== "") bases.push(verb(end, to));
  if (text.slice(from, first.from).trim() !== "") bases.push(verb(from, first.from));
  // One name beside the other, or in it: the second tells it.
  const [by = verb(Math.max(first.from, Math.min(second.from, first.to - 1)), end), ...orBy] = bases;
  return { by, orBy };
}

/** Of names that stand there several times the two that are nearest. */
function nearest(subjects: readonly Mention[], objects: readonly Mention[]): readonly [Mention, Mention] | undefined {
  const pairs = subjects.flatMap((subject) => objects.filter(({ id }) => id !== subject.id).map((object) => [subject, object] as const));
  const apart = ([one, other]: readonly [Mention, Mention]): number => Math.max(one.from - other.to, other.from - one.to);
  return pairs.sort((a, b) => apart(a) - apart(b) || a[0].from - b[0].from)[0];
}

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** Longer is no title. */
const longestText = 40;

/** Days and sums are those that others read in these words; nothing is taken from the model but where they stand. */
function valueOf(type: PropertyType | undefined, text: string, mentions: readonly Mention[]): PropertyValue | undefined {
  if (type === "string") return text.length <= longestText ? text.trim() : undefined;
  const mention = mentions.find((one) => isValueType(one.type) && one.text === text);
  if (type === "date")
    return mention?.type === "Date" && typeof mention.value === "string" && day.test(mention.value) ? mention.value : undefined;
  const isCny = mention?.type === "Money" && mention.unit === undefined;
  return type === "double" && isCny && typeof mention.value === "number" ? mention.value : undefined;
}
