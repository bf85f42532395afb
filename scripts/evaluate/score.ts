import type { GoldPage } from "../annotate/gold.ts";
import { withoutSpace } from "../annotate/dense-text.ts";
import type { Standoff } from "../../src/standoff.ts";
import { surestOf } from "../../src/relate/statement.ts";
import { isFoundByOne, mostAlone } from "../../src/relate/support.ts";
import { alignEntities, scoredMentions, type Mentioned } from "./align.ts";
import { countKeys, type Counts } from "./counts.ts";
import { neutralRelations, relationKey } from "./neutral.ts";
import { spanKeys, type SpanKey } from "./positions.ts";
import { reachOf, type Reach } from "./reach.ts";

/** A statement that was found, and whether the annotation holds it; neutral ones are left out. */
export interface Judged {
  readonly type: string;
  readonly confidence: number;
  readonly right: boolean;
  /** The surest rule that states it, then those who state it independently. */
  readonly finders: readonly string[];
  /** 0 to 1: no statement of its ends is surer, whatever rule states it. */
  readonly ends: number;
}

/** What one rule found, and whether the annotation holds it. */
export interface RuleFind {
  readonly rule: string;
  readonly right: boolean;
}

export interface PageScore {
  readonly mentions: Counts;
  readonly mentionsByType: ReadonlyMap<string, Counts>;
  readonly entities: Counts;
  /** Of the aligned entities, those whose canonical name is right. */
  readonly names: Counts;
  readonly relations: Counts;
  readonly relationsByType: ReadonlyMap<string, Counts>;
  readonly attributes: Counts;
  /** Of the relations found, those whose done or planned is right. */
  readonly statuses: Counts;
  readonly bylines: Counts;
  readonly articles: Counts;
  readonly judged: readonly Judged[];
  readonly reach: Reach;
  /** Mentions by each rule that found them, relations by the surest. */
  readonly finds: readonly RuleFind[];
  /** Lines for a person: what was missed and what was wrong. */
  readonly details: readonly string[];
}

interface Comparison {
  readonly text: string;
  readonly gold: GoldPage;
  readonly predicted: Standoff;
  readonly spanKey: SpanKey;
  /** Predicted entity → annotated entity. */
  readonly aligned: ReadonlyMap<string, string>;
  readonly details: string[];
}

function byKind(kinds: Iterable<string>, wanted: ReadonlySet<string>, given: ReadonlySet<string>, kindOf: (key: string) => string) {
  const only = (keys: ReadonlySet<string>, kind: string) => new Set([...keys].filter((key) => kindOf(key) === kind));
  return new Map([...kinds].map((kind) => [kind, countKeys(only(wanted, kind), only(given, kind))] as const));
}

const missing = (from: ReadonlySet<string>, others: ReadonlySet<string>) => [...from].filter((key) => !others.has(key));

function scoreMentions({ text, gold, predicted, spanKey, details }: Comparison) {
  const types = new Set(gold.entities.map(({ type }) => type as string));
  const surfaces = new Map<string, string>();
  const keysOf = (page: Mentioned) =>
    new Set(
      scoredMentions(page, types).map((mention) => {
        const key = `${spanKey(mention)}\t${mention.type}`;
        surfaces.set(key, `${withoutSpace(text.slice(mention.start, mention.end))} ${mention.type} @${mention.start}`);
        return key;
      }),
    );
  const [wanted, given] = [keysOf(gold), keysOf(predicted)];
  for (const key of missing(wanted, given)) details.push(`missed mention   ${surfaces.get(key)}`);
  for (const key of missing(given, wanted)) details.push(`wrong mention    ${surfaces.get(key)}`);
  const kindOf = (key: string) => key.split("\t")[1] ?? "";
  const mentionFinds = scoredMentions(predicted, types).flatMap(({ start, end, type, extractors = [] }) =>
    extractors.map((rule) => ({ rule, right: wanted.has(`${spanKey({ start, end })}\t${type}`) })),
  );
  return { mentions: countKeys(wanted, given), mentionsByType: byKind(types, wanted, given, kindOf), mentionFinds };
}

function scoreEntities({ gold, predicted, aligned, details }: Comparison) {
  const types = new Set(gold.entities.map(({ type }) => type as string));
  const given = predicted.entities.filter(({ type }) => types.has(type));
  const nameOf = new Map(gold.entities.map(({ id, name }) => [id, name]));
  let named = 0;
  for (const { id, name } of predicted.entities) {
    const wanted = nameOf.get(aligned.get(id) ?? "");
    if (wanted === name) named++;
    else if (wanted !== undefined) details.push(`wrong name       ${name} for ${wanted}`);
  }
  return {
    entities: { right: aligned.size, wanted: gold.entities.length, given: given.length },
    names: { right: named, wanted: aligned.size, given: aligned.size },
  };
}

/** How sure each entity is that is named: as its surest mention, or less where that is the only one and one finder alone made it. */
function surenessOf({ mentions }: Standoff): ReadonlyMap<string, number> {
  const named = new Map<string, Standoff["mentions"][number][]>();
  for (const mention of mentions) named.set(mention.entity, [...(named.get(mention.entity) ?? []), mention]);
  return new Map(
    [...named].map(([entity, own]) => {
      const best = Math.max(...own.map(({ confidence = 1 }) => confidence));
      return [entity, own.length === 1 && isFoundByOne(own[0]!.extractors ?? []) ? Math.min(best, mostAlone) : best];
    }),
  );
}

function scoreRelations({ gold, predicted, aligned, details }: Comparison) {
  const wanted = new Map(gold.relations.map((relation) => [relationKey(relation.source, relation.type, relation.target), relation]));
  const types = new Set(gold.relations.map(({ type }) => type as string));
  const neutral = neutralRelations(gold);
  const sureness = surenessOf(predicted);
  const given = new Map<string, Standoff["relations"][number]>();
  const goldName = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const givenName = new Map(predicted.entities.map(({ id, name }) => [`?${id}`, `${name}?`]));
  const words = (key: string) =>
    key
      .split("\t")
      .map((part) => goldName.get(part) ?? givenName.get(part) ?? part)
      .join(" ");
  for (const relation of predicted.relations) {
    const end = (id: string) => aligned.get(id) ?? `?${id}`;
    const key = relationKey(end(relation.source), relation.type, end(relation.target));
    if (types.has(relation.type) && (wanted.has(key) || !neutral.has(key)) && !given.has(key)) given.set(key, relation);
  }
  const [wantedKeys, givenKeys] = [new Set(wanted.keys()), new Set(given.keys())];
  for (const key of missing(wantedKeys, givenKeys)) details.push(`missed relation  ${words(key)}`);
  for (const key of missing(givenKeys, wantedKeys))
    details.push(`wrong relation   ${words(key)} (${given.get(key)?.extractor}, ${given.get(key)?.confidence})`);
  const found = [...wanted].flatMap(([key, relation]) => (given.has(key) ? [{ relation, got: given.get(key)!, words: words(key) }] : []));
  let statuses = 0;
  for (const { relation, got, words } of found)
    if (got.status === (relation.status ?? "done")) statuses++;
    else details.push(`wrong status     ${words}: ${got.status}`);
  return {
    relations: countKeys(wantedKeys, givenKeys),
    relationsByType: byKind(types, wantedKeys, givenKeys, (key) => key.split("\t")[1] ?? ""),
    statuses: { right: statuses, wanted: found.length, given: found.length },
    judged: [...given].map(([key, { type, confidence, extractor, others = [], source, target }]) => ({
      ...{ type, confidence },
      right: wanted.has(key),
      finders: [extractor, ...others],
      ends: surestOf(sureness.get(source) ?? 1, sureness.get(target) ?? 1),
    })),
    relationFinds: [...given].map(([key, { extractor }]) => ({ rule: extractor, right: wanted.has(key) })),
  };
}

function scoreAttributes({ gold, predicted, aligned, details }: Comparison): Counts {
  const entities = new Map(predicted.entities.map((entity) => [aligned.get(entity.id), entity.attributes]));
  const end = (id: string) => aligned.get(id) ?? `?${id}`;
  const relations = new Map(predicted.relations.map((r) => [relationKey(end(r.source), r.type, end(r.target)), r.attributes]));
  let [right, wanted, given] = [0, 0, 0];
  const compare = (
    what: string,
    expected: GoldPage["entities"][number]["attributes"],
    got: Readonly<Record<string, unknown>> | undefined,
  ) => {
    for (const [name, value] of Object.entries(expected ?? {})) {
      wanted++;
      if (got?.[name] !== undefined) given++;
      if (String(got?.[name]) === String(value)) right++;
      else details.push(`wrong attribute  ${what} ${name}: ${String(got?.[name])} for ${String(value)}`);
    }
  };
  const nameOf = new Map(gold.entities.map(({ id, name }) => [id, name]));
  for (const { id, name, attributes } of gold.entities) compare(name, attributes, entities.get(id));
  for (const { source, type, target, attributes } of gold.relations)
    compare(`${nameOf.get(source)} ${type} ${nameOf.get(target)}`, attributes, relations.get(relationKey(source, type, target)));
  return { right, wanted, given };
}

function scoreBylines({ gold, predicted, details }: Comparison): Counts {
  const keysOf = (page: GoldPage | Standoff) => {
    const nameOf = new Map<string, string>(page.entities.map(({ id, name }) => [id, name]));
    return new Set(page.bylines.map(({ article, person, role }) => `${article} ${role} ${nameOf.get(person)}`));
  };
  const [wanted, given] = [keysOf(gold), keysOf(predicted)];
  for (const key of missing(wanted, given)) details.push(`missed byline    ${key}`);
  for (const key of missing(given, wanted)) details.push(`wrong byline     ${key}`);
  return countKeys(wanted, given);
}

/** An article is right when it has its headline and its place in the order. */
function scoreArticles({ gold, predicted, details }: Comparison): Counts {
  const keysOf = (page: GoldPage | Standoff) => new Set(page.articles.map(({ n, title }) => `${n} ${withoutSpace(title)}`));
  const [wanted, given] = [keysOf(gold), keysOf(predicted)];
  for (const key of missing(wanted, given)) details.push(`missed article   ${key}`);
  for (const key of missing(given, wanted)) details.push(`wrong article    ${key}`);
  return countKeys(wanted, given);
}

/** Compares what was found on a page with what an annotator found there. `text` is the page as read from disk. */
export function scorePage(text: string, gold: GoldPage, predicted: Standoff): PageScore {
  const spanKey = spanKeys(text);
  const aligned = alignEntities(gold, predicted, spanKey);
  const comparison: Comparison = { text, gold, predicted, spanKey, aligned, details: [] };
  const { mentionFinds, ...mentions } = scoreMentions(comparison);
  const { relationFinds, ...relations } = scoreRelations(comparison);
  return {
    ...mentions,
    ...scoreEntities(comparison),
    ...relations,
    finds: [...mentionFinds, ...relationFinds],
    attributes: scoreAttributes(comparison),
    bylines: scoreBylines(comparison),
    articles: scoreArticles(comparison),
    reach: reachOf(text, predicted),
    details: comparison.details,
  };
}
