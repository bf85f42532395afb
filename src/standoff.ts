/** One page's extraction as standoff JSON, for annotation tools and scoring: `mailuo extract --json`. */
import { labelTraits, structure } from "../graph/ontology.ts";
import type { EntityLabel, PropertyValue, RelationType } from "../graph/ontology.ts";
import { edgeStanding, type Witness } from "./assemble/standing.ts";
import type { Document, Extraction, Span, StatementStatus } from "./model.ts";
import type { PrintedPlace } from "../graph/printed-place.ts";
import { placeOf } from "./printed/places.ts";

/** Offsets are UTF-16 units into the page's text, end exclusive. */
export interface StandoffMention {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** All who found it, the surest first; absent where a person annotated it. */
  readonly extractors?: readonly string[];
}

/** All that the page states between two entities by one relation. */
export interface StandoffRelation {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly attributes: Readonly<Record<string, PropertyValue>>;
  readonly status: StatementStatus;
  readonly confidence: number;
  /** Of the surest statement, as is its confidence. */
  readonly extractor: string;
  /** Who else states that, independently. */
  readonly others?: readonly string[];
  readonly evidence: readonly StandoffEvidence[];
}

/** Where the page states it; with the page and boxes that it is printed on, where the format tells them. */
export interface StandoffEvidence extends Partial<PrintedPlace> {
  readonly start: number;
  readonly end: number;
}

/** A page's entities, mentions and relations as annotation tools take them. */
export interface Standoff {
  readonly document: string;
  readonly articles: readonly { readonly n: number; readonly start: number; readonly end: number; readonly title: string }[];
  readonly entities: readonly {
    readonly id: string;
    readonly type: EntityLabel;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly attributes: Readonly<Record<string, PropertyValue>>;
  }[];
  readonly mentions: readonly StandoffMention[];
  readonly relations: readonly StandoffRelation[];
  readonly bylines: readonly { readonly article: number; readonly person: string; readonly role: string }[];
}

/**
 * Entities are the page's clusters; ids are `e1`, `e2`, … in the order of first mention. Offsets are UTF-16 units into the decoded file.
 * A cluster that the page names only inside longer names (湖南省 in 湖南省高级人民法院) is left out, with what those names alone say of it;
 * one of which more is stated (县水利局 in 县水利局党组成员、副局长李某) is an entity without a mention.
 * What the page implies without naming it (the government of 庐江县县长) is an entity without a mention.
 */
export function toStandoff({ document, articles, mentions, statements, clusters: all }: Extraction): Standoff {
  const printed = new Set(mentions.filter(({ form }) => form === "name").map(({ id }) => id));
  for (const id of statedOf(mentions, statements)) printed.add(id);
  const clusters = all.filter((cluster) => cluster.mentions.some((mention) => printed.has(mention)));
  const entityOf = new Map<string, string>();
  clusters.forEach((cluster, index) => {
    for (const mention of cluster.mentions) entityOf.set(mention, `e${index + 1}`);
  });
  const attributes = attributesOf(clusters, statements, entityOf);
  return {
    document: document.file,
    articles: articles.map(({ index, start, end, title }) => ({ n: index, start, end, title: title ?? "" })),
    entities: clusters.map(({ type, name, aliases }, index) => ({
      id: `e${index + 1}`,
      type,
      name,
      aliases,
      attributes: attributes.get(`e${index + 1}`) ?? {},
    })),
    mentions: mentions.flatMap(({ id, form, implied, start, end, confidence, extractors }) => {
      // English `the council` points back and is no name to annotate; 该乡 is annotated.
      const shown = !implied && (form === "name" || (form === "anaphor" && extractors[0] !== "anaphor:english"));
      const entity = shown ? entityOf.get(id) : undefined;
      return entity === undefined ? [] : [{ entity, start, end, confidence, extractors }];
    }),
    relations: relationsOf(statements, entityOf, document),
    bylines: bylinesOf(articles, statements, entityOf),
  };
}

/**
 * Names of bodies that longer ones begin with, of which more is stated than those say: something of what is printed beside them. Of places
 * inside names much is stated that nobody looks for: what has jurisdiction over 湖南省, what lies in it.
 */
function* statedOf(mentions: Extraction["mentions"], statements: Extraction["statements"]): Generator<string> {
  const nested = new Map(
    mentions.filter(({ form, type }) => form === "nested" && !labelTraits.place.has(type)).map((mention) => [mention.id, mention]),
  );
  if (nested.size === 0) return;
  const names = new Map(mentions.filter(({ form, implied }) => form === "name" && !implied).map((mention) => [mention.id, mention]));
  const printed = [...names.values()];
  for (const statement of statements) {
    const mention = statement.kind === "relation" ? nested.get(statement.object) : undefined;
    const beside = mention && names.get(statement.subject);
    const outer = beside && printed.find((name) => name.start === mention.start && mention.end <= name.end);
    if (outer && (beside.end <= outer.start || outer.end <= beside.start)) yield mention.id;
  }
}

/** By entity: its code, then what the statements say of it, the first value of each property. */
function attributesOf(
  clusters: Extraction["clusters"],
  statements: Extraction["statements"],
  entityOf: ReadonlyMap<string, string>,
): Map<string, Record<string, PropertyValue>> {
  const attributes = new Map<string, Record<string, PropertyValue>>();
  clusters.forEach(({ gbCode }, index) => attributes.set(`e${index + 1}`, gbCode === undefined ? {} : { gbCode }));
  for (const statement of statements) {
    if (statement.kind !== "attribute") continue;
    const known = attributes.get(entityOf.get(statement.subject) ?? "");
    if (known) known[statement.property] ??= statement.value;
  }
  return attributes;
}

function bylinesOf(
  articles: Extraction["articles"],
  statements: Extraction["statements"],
  entityOf: ReadonlyMap<string, string>,
): Standoff["bylines"] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return statements.flatMap((statement) => {
    if (statement.kind !== "relation" || statement.predicate !== structure.wrote) return [];
    const article = byId.get(statement.object);
    const person = entityOf.get(statement.subject);
    return article && person ? [{ article: article.index, person, role: String(statement.properties["role"] ?? "") }] : [];
  });
}

type Merged = { -readonly [Key in keyof Omit<StandoffRelation, "evidence">]: StandoffRelation[Key] } & {
  readonly evidence: StandoffEvidence[];
};

const placed = ({ start, end }: Span, { layout, text }: Document): StandoffEvidence => ({
  ...{ start, end },
  ...(layout && placeOf(layout, text, { start, end })),
});

/** Statements of one page between the same entities are one relation with several pieces of evidence. */
function relationsOf(statements: Extraction["statements"], entityOf: Map<string, string>, document: Document): StandoffRelation[] {
  const merged = new Map<string, Merged>();
  const said = new Map<string, (Witness & Pick<StandoffRelation, "attributes">)[]>();
  for (const statement of statements) {
    if (statement.kind !== "relation" || statement.predicate === structure.wrote) continue;
    const source = entityOf.get(statement.subject);
    const target = entityOf.get(statement.object);
    if (source === undefined || target === undefined || source === target) continue;
    const { predicate: type, properties, status, confidence, extractor, others } = statement;
    const evidence = placed(statement.evidence, document);
    const key = `${source} ${type} ${target}`;
    const title = typeof properties["title"] === "string" ? properties["title"] : "";
    const all = said.get(key) ?? [];
    said.set(key, all);
    all.push({ status, title, date: undefined, attributes: properties });
    const known = merged.get(key);
    if (!known) {
      const found = { source, type, target, attributes: properties, status, confidence, extractor, ...(others && { others }) };
      merged.set(key, { ...found, evidence: [evidence] });
    } else {
      if (confidence > known.confidence) {
        Object.assign(known, { confidence, extractor });
        if (others) known.others = others;
        else delete known.others;
      }
      known.evidence.push(evidence);
    }
  }
  for (const [key, relation] of merged) {
    const { status, shown } = edgeStanding(said.get(key)!);
    relation.status = status;
    const attributes: Record<string, PropertyValue> = {};
    for (const one of shown.toReversed()) Object.assign(attributes, one.attributes);
    relation.attributes = attributes;
  }
  return [...merged.values()];
}
