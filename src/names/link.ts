/**
 * Which of a page's clusters are whom a list means. A name alone is not enough where several bear it or could: what the page says of it
 * (the body it works for, its home, the place of the page) has to agree with the list. Where that leaves several, none is taken.
 */
import type { Gazetteer } from "../gazetteer/place.ts";
import { homesOf } from "../gazetteer/home.ts";
import { isRelationType, relationTraits } from "../../graph/ontology.ts";
import type { Article, Cluster, Document, KnownLink, Mention, Statement } from "../model.ts";
import { namesOf } from "../resolve/across/names-of.ts";
import { identifierProperties, type Identifiers } from "./identifiers.ts";
import { identifiersOf } from "./identifiers-of.ts";
import { formsOf, readForm, type KnownName } from "./known-name.ts";
import type { NameIndex } from "./name-index.ts";
import { tellsAlone } from "./telling.ts";

export interface LinkedPage {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly gazetteer: Gazetteer;
}

/** The clusters, those that the list knows with its id; the others with the ids that they could have. */
export function linkClusters(clusters: readonly Cluster[], page: LinkedPage, index: NameIndex): readonly Cluster[] {
  let known: PageKnowledge | undefined;
  const identifiersOn = identifiersOf(page.statements);
  return clusters.map((cluster) => {
    const stated = identifiersOn(cluster.mentions);
    const own = candidatesFor(cluster, stated, index);
    if (own.length === 0) return cluster;
    known ??= new PageKnowledge(clusters, page);
    const link = chosen(own, cluster, stated, known);
    if (link) return { ...cluster, known: link };
    const open = own.filter((name) => known!.verdict(name, cluster) !== "against").map(({ id }) => id);
    return open.length === 0 ? cluster : { ...cluster, mayBeKnown: open.sort() };
  });
}

const none: readonly KnownName[] = [];

/** What a cluster is called here is as pages are read already. */
function candidatesFor({ type, name, aliases }: Cluster, stated: Identifiers, index: NameIndex): readonly KnownName[] {
  const found = new Set(index.of(name));
  for (const alias of aliases) for (const known of index.of(alias)) found.add(known);
  for (const known of index.withIdentifiers(stated)) found.add(known);
  if (found.size === 0) return none;
  return [...found].filter((known) => known.type === type && !contradicts(known, stated));
}

const contradicts = (known: KnownName, stated: Identifiers): boolean =>
  identifierProperties.some(
    (property) => stated[property] !== undefined && known[property] !== undefined && stated[property] !== known[property],
  );

const agrees = (known: KnownName, stated: Identifiers): boolean =>
  identifierProperties.some((property) => stated[property] !== undefined && stated[property] === known[property]);

function chosen(own: readonly KnownName[], cluster: Cluster, stated: Identifiers, page: PageKnowledge): KnownLink | undefined {
  const identified = own.find((known) => agrees(known, stated));
  if (identified) return linkTo(identified, "code");
  const verdicts = own.map((name) => ({ name, verdict: page.verdict(name, cluster) }));
  const [agreeing, second] = verdicts.filter(({ verdict }) => verdict === "agrees");
  if (agreeing && !second) return linkTo(agreeing.name, "context");
  const [only] = own;
  if (own.length > 1 || !only || verdicts[0]!.verdict !== "open") return undefined;
  return page.isToldByName(only, cluster) ? linkTo(only, "name") : undefined;
}

const linkTo = ({ id, name, creditCode, wikidataId, attributes }: KnownName, by: KnownLink["by"]): KnownLink => ({
  ...{ id, name, by },
  ...(creditCode !== undefined && { creditCode }),
  ...(wikidataId !== undefined && { wikidataId }),
  ...(Object.keys(attributes).length > 0 && { attributes: Object.entries(attributes).map(([key, value]) => `${key}=${value}`) }),
});

/** `agrees`: the page says of it what the list does. `against`: it says otherwise. `open`: it says nothing of that. */
type Verdict = "agrees" | "against" | "open";

/** What the page says of its clusters that a list may say, too. */
class PageKnowledge {
  readonly #mentions: ReadonlyMap<string, Mention>;
  readonly #clusterOf: ReadonlyMap<string, Cluster>;
  readonly #homes: (article: number) => string | undefined;
  readonly #bodies = new Map<Cluster, Cluster[]>();
  readonly #places = new Map<Cluster, Cluster[]>();
  /** By article: what it names. */
  readonly #named = new Map<number, Set<Cluster>>();

  constructor(
    clusters: readonly Cluster[],
    private readonly page: LinkedPage,
  ) {
    this.#mentions = new Map(page.mentions.map((mention) => [mention.id, mention]));
    this.#clusterOf = new Map(clusters.flatMap((cluster) => cluster.mentions.map((id) => [id, cluster] as const)));
    this.#homes = homesOf(page.mentions);
    for (const cluster of clusters)
      for (const article of this.#articlesOf(cluster))
        (this.#named.get(article) ?? this.#named.set(article, new Set()).get(article)!).add(cluster);
    for (const statement of page.statements)
      if (statement.kind === "relation") this.#note(statement.subject, statement.predicate, statement.object);
  }

  #note(subject: string, predicate: string, object: string): void {
    const [from, to] = [this.#clusterOf.get(subject), this.#clusterOf.get(object)];
    if (!from || !to) return;
    const told = predicate === "WORKS_FOR" ? this.#bodies : isRelationType(predicate) && isOfPlace(predicate) ? this.#places : undefined;
    const own = told?.get(from);
    if (own) own.push(to);
    else told?.set(from, [to]);
  }

  #articlesOf({ mentions }: Cluster): ReadonlySet<number> {
    return new Set(mentions.flatMap((id) => this.#mentions.get(id)?.article ?? []));
  }

  verdict(known: KnownName, cluster: Cluster): Verdict {
    const articles = [...this.#articlesOf(cluster)];
    if (!articles.some((article) => this.#isInTime(known, article))) return "against";
    const told = [known.body && this.#body(known.body, cluster, articles), known.place && this.#place(known.place, cluster, articles)];
    // A post elsewhere in the same county: he may have changed it, or be another.
    if (told.includes("against")) return told.includes("agrees") ? "open" : "against";
    return told.includes("agrees") ? "agrees" : "open";
  }

  #isInTime({ validFrom, validTo }: KnownName, article: number): boolean {
    const date = this.page.articles.find(({ index }) => index === article)?.date ?? this.page.document.published;
    if (date === undefined) return true;
    return (validFrom === undefined || date >= validFrom) && (validTo === undefined || date.slice(0, validTo.length) <= validTo);
  }

  /** Of a person the body that he works for; of a body the one that it is part of. */
  #body(body: string, cluster: Cluster, articles: readonly number[]): Verdict {
    const bodies = this.#bodies.get(cluster) ?? [];
    if (bodies.some((own) => isCalled(own, body))) return "agrees";
    if (bodies.length > 0) return "against";
    // Beside the body in an article, with neither a post elsewhere nor a home said of him.
    return (this.#places.get(cluster) ?? []).length === 0 && this.#isNamedBeside(body, cluster, articles) ? "agrees" : "open";
  }

  #place(place: string, cluster: Cluster, articles: readonly number[]): Verdict {
    const own = this.#places.get(cluster) ?? [];
    const bodies = this.#bodies.get(cluster) ?? [];
    if (own.some((one) => isCalled(one, place) || this.#liesIn(one.gbCode, place))) return "agrees";
    if (bodies.some((body) => readForm(body.name).includes(readForm(place)))) return "agrees";
    if (cluster.type !== "Person" && readForm(cluster.name).includes(readForm(place))) return "agrees";
    if (this.#liesIn(cluster.gbCode, place)) return "agrees";
    const homes = articles.flatMap((article) => this.#homes(article) ?? []);
    if (homes.some((home) => this.#liesIn(home, place)) || this.#isNamedBeside(place, cluster, articles))
      // Of those of a common name a county has many.
      return own.length === 0 && (cluster.type !== "Person" || namesOf(cluster.name).isRare(readForm(cluster.name))) ? "agrees" : "open";
    return homes.length > 0 || own.length > 0 ? "against" : "open";
  }

  #isNamedBeside(name: string, cluster: Cluster, articles: readonly number[]): boolean {
    return articles.some((article) => [...(this.#named.get(article) ?? [])].some((other) => other !== cluster && isCalled(other, name)));
  }

  /** Whether the place of a code is it, or lies in it. */
  #liesIn(code: string | undefined, place: string): boolean {
    if (code === undefined) return false;
    const form = readForm(place);
    const { gazetteer } = this.page;
    return [gazetteer.get(code), ...gazetteer.parents(code)].some(
      (one) => one !== undefined && (one.name === form || one.listedName === form),
    );
  }

  /** Whether a name that the page has of it tells enough by itself, where the list says nothing else of it. */
  isToldByName(known: KnownName, { type, name, aliases }: Cluster): boolean {
    if (known.body !== undefined || known.place !== undefined) return false;
    const shared = new Set(formsOf(known));
    return [name, ...aliases].some((form) => shared.has(form) && tellsAlone(type, form, this.page.gazetteer));
  }
}

const isOfPlace = (predicate: string): boolean =>
  predicate === "LIVES_IN" || predicate === "NATIVE_OF" || (relationTraits.placing as ReadonlySet<string>).has(predicate);

/** By its name, or by one that ends so or that it ends: 水务局 of 清镇市水务局. */
function isCalled({ name, aliases }: Cluster, wanted: string): boolean {
  const form = readForm(wanted);
  return [name, ...aliases].some((one) => {
    const own = readForm(one);
    return own === form || (form.length >= 3 && own.endsWith(form)) || (own.length >= 3 && form.endsWith(own));
  });
}
