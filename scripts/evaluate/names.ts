/** What a list of names is worth: the annotated pages read with half of their people and bodies in a list, beside the same pages without. */
import type { GoldPage } from "../annotate/gold.ts";
import { isSourceLabel } from "../../graph/ontology.ts";
import type { KnownName } from "../../src/names/known-name.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { toStandoff } from "../../src/standoff.ts";
import { scoredMentions } from "./align.ts";
import { precision, recall, type Counts } from "./counts.ts";
import type { AnnotatedPage } from "./pages.ts";
import { spanKeys } from "./positions.ts";
import { scorePage, type PageScore } from "./score.ts";
import { total } from "./total.ts";

/** Of people and of what employs them: what a list of officials, companies and villages holds. */
const listed: ReadonlySet<string> = new Set(["Person", "Agency", "Organization", "Village"]);

/** Every second of the pages' people and bodies, by type and name; of people the body or the home that the annotation gives them. */
export function halfOf(pages: readonly AnnotatedPage[]): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { gold } of pages)
    for (const entity of gold.entities) {
      if (!listed.has(entity.type) || entity.implied || entity.name.length < 2) continue;
      const key = `${entity.type}|${entity.name}`;
      if (!names.has(key))
        names.set(key, { id: key, type: entity.type, name: entity.name, aliases: [], ...contextOf(entity.id, gold), attributes: {} });
    }
  return [...names.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).filter((_, index) => index % 2 === 0);
}

function contextOf(id: string, { relations, entities }: GoldPage): Pick<KnownName, "body" | "place"> {
  const nameOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.source === id && relation.type === type)?.target;
    return entities.find((entity) => entity.id === target)?.name;
  };
  const [body, place] = [nameOf("WORKS_FOR"), nameOf("LIVES_IN")];
  return { ...(body !== undefined && { body }), ...(place !== undefined && { place }) };
}

export interface NamesScore {
  /** How many names are in the list. */
  readonly names: number;
  readonly without: Scored;
  readonly with: Scored;
}

export interface Scored {
  readonly mentions: Counts;
  readonly relations: Counts;
  /** Mentions, by their names in full, of what is in the list: how many of them were found. */
  readonly covered: Pick<Counts, "right" | "wanted">;
  /** Of the clusters that carry an id of the list, how many are what the annotation says has that name. */
  readonly linked: { readonly right: number; readonly given: number };
}

export function scoreWithNames(pages: readonly AnnotatedPage[], names = halfOf(pages)): NamesScore {
  const index = new NameIndex(names);
  return { names: names.length, without: scored(pages, names, undefined), with: scored(pages, names, index) };
}

function scored(pages: readonly AnnotatedPage[], names: readonly KnownName[], index: NameIndex | undefined): Scored {
  const inList = new Set(names.map(({ type, name }) => `${type}|${name}`));
  const scores: PageScore[] = [];
  let [right, wanted, linkedRight, linkedGiven] = [0, 0, 0, 0];
  for (const { gold, document } of pages) {
    const extraction = extractDocument(document, { names: index });
    const predicted = toStandoff(extraction);
    scores.push(scorePage(document.text, gold, predicted));
    const spanKey = spanKeys(document.text);
    const given = new Set(scoredMentions(predicted, listed).map((mention) => `${spanKey(mention)}|${mention.type}`));
    const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
    for (const mention of gold.mentions) {
      const entity = entities.get(mention.entity);
      if (!entity || isSourceLabel(entity.type) || !inList.has(`${entity.type}|${entity.name}`) || mention.text !== entity.name) continue;
      wanted++;
      if (given.has(`${spanKey(mention)}|${entity.type}`)) right++;
    }
    const own = new Set(gold.entities.map(({ type, name }) => `${type}|${name}`));
    for (const { known } of extraction.clusters)
      if (known) {
        linkedGiven++;
        if (own.has(known.id)) linkedRight++;
      }
  }
  const { mentions, relations } = total(scores);
  return { mentions, relations, covered: { right, wanted }, linked: { right: linkedRight, given: linkedGiven } };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

export function namesRows(name: string, { names, without, with: withList }: NamesScore): string[] {
  const row = (what: string, { mentions, relations, covered, linked }: Scored): string =>
    `  ${what.padEnd(14)} mentions P ${percent(precision(mentions))}  R ${percent(recall(mentions))}   relations P ${percent(precision(relations))}  R ${percent(recall(relations))}   listed names found ${covered.right} of ${covered.wanted} (${percent(covered.right / covered.wanted).trim()} %)   ids ${linked.right} right of ${linked.given}`;
  return [`a list of ${names} names: half of the people and bodies of ${name}`, row("without it", without), row("with it", withList)];
}
