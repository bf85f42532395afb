/** What one page says of each of its clusters that can tell it from others of its name. */
import { homesOf } from "../../gazetteer/home.ts";
import { structure, type EntityLabel } from "../../../graph/ontology.ts";
import { nameInReadSpelling } from "../../languages/read-spelling.ts";
import type { Cluster, Document, KnownLink, Mention, Statement } from "../../model.ts";
import { identifiersOf } from "../../names/identifiers-of.ts";
import type { NameKey, NameKeys } from "./name-keys.ts";

export interface ProfiledPage {
  readonly document: Document;
  readonly articles: readonly { readonly index: number; readonly date?: string }[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

/** Plain data that says all that resolution compares and names by: it can be stored, and read without its page. */
export interface ClusterProfile {
  /** Cluster id. */
  readonly id: string;
  readonly document: string;
  readonly type: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gbCode?: string;
  /** Why its mentions are one, in words. */
  readonly reasons: readonly string[];
  /** What it is by its name; of people nothing. */
  readonly key?: NameKey;
  /** Code of the county (or city, or province) that its article is about. */
  readonly home?: string;
  /** Bodies of its page that it works for. */
  readonly bodies: readonly NameKey[];
  /** Places of its page where it lives or comes from. */
  readonly residences: readonly NameKey[];
  readonly titles: readonly string[];
  /** It signs articles, and nothing else is said of it. */
  readonly writes: boolean;
  /** Full names of the people told of beside it. */
  readonly coMentions: readonly string[];
  /** Whom of the user's list of names its page tells it to be. */
  readonly known?: KnownLink;
  /** Its credit code and its Wikidata id, where its page states them or the list does. */
  readonly creditCode?: string;
  readonly wikidataId?: string;
}

interface Facts {
  readonly bodies: Set<string>;
  readonly residences: Set<string>;
  readonly titles: Set<string>;
  wrote: boolean;
}

const coMentionsKept = 12;

/** @param names remembers what it was asked, so that one for many pages is faster */
export function profilesOf(page: ProfiledPage, names: NameKeys): ClusterProfile[] {
  const clusterOf = new Map(page.clusters.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  const mentions = new Map(page.mentions.map((mention) => [mention.id, mention]));
  const homes = homesOf(page.mentions);
  const years = new Map(page.articles.map(({ index, date }) => [index, (date ?? page.document.published)?.slice(0, 4)]));
  const facts = factsOf(page, clusterOf);
  const identifiersOn = identifiersOf(page.statements);
  const articleOf = (cluster: Cluster): number => mentions.get(cluster.mentions[0] ?? "")?.article ?? 0;
  const people = peopleByArticle(page, articleOf);
  const keys = new Map<string, NameKey>();
  for (const cluster of page.clusters) {
    const article = articleOf(cluster);
    if (cluster.type !== "Person") keys.set(cluster.id, names.of({ ...cluster, home: homes(article), year: years.get(article) }));
  }
  const keysOf = (clusters: Iterable<string>): NameKey[] => [...clusters].flatMap((cluster) => keys.get(cluster) ?? []);
  return page.clusters.map((cluster) => {
    const { id, document, type, name, aliases, gbCode, reasons, known: link } = cluster;
    const article = articleOf(cluster);
    const [home, known, key] = [homes(article), facts.get(id), keys.get(id)];
    const stated = identifiersOn(cluster.mentions);
    const [creditCode, wikidataId] = [stated.creditCode ?? link?.creditCode, stated.wikidataId ?? link?.wikidataId];
    return {
      ...{ id, document, type, name, aliases, reasons },
      ...(gbCode !== undefined && { gbCode }),
      ...(key !== undefined && { key }),
      ...(home !== undefined && { home }),
      ...(link !== undefined && { known: link }),
      ...(creditCode !== undefined && { creditCode }),
      ...(wikidataId !== undefined && { wikidataId }),
      bodies: keysOf(known?.bodies ?? []),
      residences: keysOf(known?.residences ?? []),
      titles: [...(known?.titles ?? [])].sort(),
      writes: known !== undefined && known.wrote && known.bodies.size + known.residences.size === 0,
      coMentions: type === "Person" ? (people.get(article) ?? []).filter((other) => other !== nameInReadSpelling(name)) : [],
    };
  });
}

function factsOf(page: ProfiledPage, clusterOf: ReadonlyMap<string, string>): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  for (const statement of page.statements) {
    const subject = clusterOf.get(statement.subject);
    if (subject === undefined || statement.kind === "attribute") continue;
    const known: Facts = facts.get(subject) ?? {
      ...{ bodies: new Set(), residences: new Set(), titles: new Set(), wrote: false },
    };
    facts.set(subject, known);
    const object = clusterOf.get(statement.object);
    if (statement.predicate === structure.wrote) known.wrote = true;
    else if (object === undefined) continue;
    else if (statement.predicate === "WORKS_FOR") {
      known.bodies.add(object);
      const { title } = statement.properties;
      if (typeof title === "string") known.titles.add(title);
    } else if (statement.predicate === "LIVES_IN" || statement.predicate === "NATIVE_OF") known.residences.add(object);
  }
  return facts;
}

function peopleByArticle(page: ProfiledPage, articleOf: (cluster: Cluster) => number): Map<number, string[]> {
  const people = new Map<number, string[]>();
  for (const cluster of page.clusters) {
    if (cluster.type !== "Person" || cluster.name.length < 2) continue;
    const known = people.get(articleOf(cluster)) ?? [];
    people.set(articleOf(cluster), known);
    if (known.length < coMentionsKept) known.push(nameInReadSpelling(cluster.name));
  }
  return people;
}
