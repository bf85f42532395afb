/** What a person asks for → decisions that find what they speak of by its words. */
import { structure } from "../../graph/ontology.ts";
import type { DecisionRequest } from "../../graph/view-review.ts";
import { edgeOf } from "../assemble/edges.ts";
import { anchorMention, anchorStatement } from "../decisions/anchor.ts";
import { valueOf } from "../decisions/judged-statements.ts";
import { splitMark, type Anchor, type Choice } from "../decisions/decision.ts";
import type { Entity, Statement } from "../model.ts";
import type { KnownEntities } from "../materialize/resolve-around.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { correctedValue } from "./corrected-value.ts";
import { anchorAt, isMentionPlace } from "./place.ts";
import { UnknownError } from "./unknown.ts";
import { ownCommand } from "../own-command.ts";

interface StatementOnPage {
  readonly statement: Statement;
  readonly page: StoredExtraction;
}

/** So many are listed where a name could be several. */
const mostListed = 20;

/** Asked only where an entity or an edge is named. */
export interface Resolver {
  /** Entities of all pages. */
  all(): Promise<KnownEntities>;
  /** Of these pages at least. */
  around(pages: readonly string[]): Promise<KnownEntities>;
  /** All pages that speak of an entity, or of the one that an edge begins at; undefined where only all of them tell. */
  pagesOf?(id: string): Promise<readonly string[] | undefined>;
}

export class Chooser {
  constructor(
    private readonly workspace: Workspace,
    private readonly resolver: Resolver,
  ) {}

  /** One choice, or one for each statement that is retracted or confirmed. Rejects with an UnknownError. */
  async choices(request: DecisionRequest): Promise<Choice[]> {
    switch (request.kind) {
      case "undo":
        return [{ kind: "undo", undoes: await this.#decision(request.undoes) }];
      case "retract":
      case "confirm":
        return this.#judged(request.kind, request.edge, request.sentence);
      case "correct":
        return this.#corrected(request);
      case "split":
        return [{ kind: "split", a: await this.#anchor(request.a) }];
      case "rename":
        return [{ kind: "rename", a: await this.#anchor(request.a), name: request.name }];
      default:
        return [{ kind: request.kind, ...(await this.#pair(request.a, request.b)) }];
    }
  }

  async #decision(id: string): Promise<string> {
    if (!(await this.workspace.decisions()).some((decision) => decision.id === id)) throw new UnknownError(`There is no decision ${id}.`);
    return id;
  }

  async #pair(one: string, other: string): Promise<{ a: Anchor; b: Anchor }> {
    const [a, b] = [await this.#anchor(one), await this.#anchor(other)];
    if (a.document === b.document && a.start === b.start && a.end === b.end)
      throw new UnknownError(
        `${one} and ${other} are one thing here already. To take a mention out of it: decide split document:start-end.`,
      );
    return { a, b };
  }

  async #anchor(given: string): Promise<Anchor> {
    if (!isMentionPlace(given)) return this.#firstMention(await this.#entity(given));
    const anchor = await anchorAt(given, this.workspace);
    if (anchor) return anchor;
    throw new UnknownError(`There is no mention at ${given}. Give an entity's name or id, or a mention as document:start-end.`);
  }

  /** By id; else by name or alias, where only one has it. */
  async #entity(given: string): Promise<Entity> {
    const near = await this.resolver.pagesOf?.(given);
    const known = near && (await this.resolver.around(near)).entities.find(({ id }) => id === given);
    if (known) return known;
    const { entities } = await this.resolver.all();
    const wanted = plainName(given);
    const byId = entities.filter(({ id }) => id === given);
    const byName = entities.filter(({ name, aliases }) => [name, ...aliases].some((known) => plainName(known) === wanted));
    const found = byId.length > 0 ? byId : byName;
    if (found.length === 1) return found[0]!;
    if (found.length === 0)
      throw new UnknownError(`There is no entity ${given}. Give a name or an id that the graph has, or a mention as document:start-end.`);
    const lines = await Promise.all(found.slice(0, mostListed).map((entity) => this.#described(entity)));
    const more = found.length > mostListed ? [`  … ${found.length - mostListed} more`] : [];
    throw new UnknownError([`${found.length} entities are called ${given}. Say which, by its id:`, ...lines, ...more].join("\n"));
  }

  /** An entity's id, what it is, and the words around its first mention. */
  async #described(entity: Entity): Promise<string> {
    const { context, text } = await this.#firstMention(entity);
    return `  ${entity.id}  ${entity.name} (${entity.type}), ${entity.clusters.length} pages; ${context?.file}: …${context?.before}${text}${context?.after}…`;
  }

  async #firstMention({ id, clusters }: Entity): Promise<Anchor> {
    const cluster = clusters[0]!;
    const page = await this.workspace.page(cluster.slice(0, cluster.indexOf("#")));
    // A mention that a person split off stands in no cluster of the page as it was read.
    const mentions = page?.clusters.find((one) => one.id === cluster)?.mentions ?? [splitMention(cluster)];
    const mention = page?.mentions.find((one) => one.id === mentions[0]);
    if (!page || !mention)
      throw new UnknownError(`The page that speaks of ${id} is not here any more: ${ownCommand()} rebuild brings the graph up to date.`);
    return anchorMention(page.document, mention);
  }

  /** @param stated an edge's id, or a statement's */
  async #judged(kind: "retract" | "confirm", stated: string, sentence: string | undefined): Promise<Choice[]> {
    const found = await this.#stated(stated, sentence);
    return found.map(({ statement, page }) => ({ kind, statement: anchorStatement(statement, page) }));
  }

  /** One choice for each statement: a sentence may state two things of one edge, and all that have the value are put right. */
  async #corrected({ edge: given, sentence, property, value }: Extract<DecisionRequest, { kind: "correct" }>): Promise<Choice[]> {
    const edge = isEdge(given) || isStatement(given) ? given : (await this.#entity(given)).id;
    const found = await this.#stated(edge, sentence, property);
    const sentences = [...new Set(found.map(({ statement }) => statement.evidence.sentence))];
    if (sentences.length > 1)
      throw new UnknownError(
        [`${edge} is stated in ${sentences.length} sentences. Say which:`, ...sentences.map((one) => `  ${one}`)].join("\n"),
      );
    const schema = workspaceSchema(this.workspace.folder);
    return found.map(({ statement, page }) => ({
      ...{ kind: "correct", statement: anchorStatement(statement, page), property },
      was: valueOf(statement, property) ?? null,
      value: correctedValue(schema, { statement, page }, { property, value }),
    }));
  }

  async #pagesOf(stated: string): Promise<readonly string[] | undefined> {
    return isStatement(stated) ? undefined : this.resolver.pagesOf?.(stated);
  }

  /** What an edge is made of, or the statement of an id; where a property is asked for, what states that of an entity as well. As they were read. */
  async #stated(stated: string, sentence: string | undefined, property?: string): Promise<StatementOnPage[]> {
    const pages = sentence === undefined ? await this.#pagesOf(stated) : [sentence.slice(0, sentence.indexOf("."))];
    const resolved = isStatement(stated) ? undefined : await (pages ? this.resolver.around(pages) : this.resolver.all());
    const found: StatementOnPage[] = [];
    for await (const page of this.workspace.extractions(pages)) {
      const ids = resolved && new Set(statementsOf(page, { stated, property }, resolved).map(({ id }) => id));
      for (const statement of page.statements)
        if ((ids ? ids.has(statement.id) : statement.id === stated) && (sentence === undefined || statement.evidence.sentence === sentence))
          found.push({ statement, page });
    }
    if (found.length > 0) return found;
    const what =
      property !== undefined && !isEdge(stated) && !isStatement(stated)
        ? `${property} is not stated of ${stated}`
        : `There is no statement ${stated}`;
    throw new UnknownError(`${what}${sentence === undefined ? "" : ` in ${sentence}`}.`);
  }
}

const isEdge = (id: string): boolean => id.startsWith("e-");
const isStatement = (id: string): boolean => /^[0-9a-f]{16,64}$/.test(id);

/** However its white space and its full-width characters are written. */
const plainName = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, " ").trim();

const splitMention = (cluster: string): string => cluster.slice(cluster.indexOf("#") + 1).replace(splitMark, "");

/** Statements of a page that an edge is made of, or that state a property of an entity. */
function statementsOf(
  page: StoredExtraction,
  { stated, property }: { readonly stated: string; readonly property: string | undefined },
  { decisions, entityOf }: KnownEntities,
): readonly Statement[] {
  const { clusters, statements } = decisions.apply(page);
  const clusterOf = new Map(clusters.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  return statements.filter((statement) => {
    if (statement.kind === "attribute")
      return statement.property === property && entityOf.get(clusterOf.get(statement.subject) ?? "") === stated;
    const { predicate } = statement;
    const subject = clusterOf.get(statement.subject);
    const object = predicate === structure.wrote ? statement.object : clusterOf.get(statement.object);
    return subject !== undefined && object !== undefined && edgeOf({ subject, predicate, object }, entityOf)?.id === stated;
  });
}
