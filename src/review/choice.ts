/** What a person asks for → decisions that find what they speak of by its words. */
import type { DecisionRequest } from "../../graph/view.ts";
import { edgeOf } from "../assemble/edges.ts";
import { anchorMention, anchorStatement } from "../decisions/anchor.ts";
import type { Anchor, Choice } from "../decisions/decision.ts";
import type { Statement } from "../model.ts";
import type { ResolvedPages } from "../pipeline.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { anchorAt, isMentionPlace } from "./place.ts";

/** What was named is not here; the message says what. */
export class UnknownError extends Error {
  override readonly name = "UnknownError";
}

export class Chooser {
  constructor(
    private readonly workspace: Workspace,
    /** Asked only where an entity or an edge is named by its id. */
    private readonly resolve: () => Promise<ResolvedPages>,
  ) {}

  /** One choice, or one for each statement that is retracted. Rejects with an UnknownError. */
  async choices(request: DecisionRequest): Promise<Choice[]> {
    switch (request.kind) {
      case "undo":
        return [{ kind: "undo", undoes: await this.#decision(request.undoes) }];
      case "retract":
        return this.#retractions(request.edge, request.sentence);
      case "split":
        return [{ kind: "split", a: await this.#anchor(request.a) }];
      case "rename":
        return [{ kind: "rename", a: await this.#anchor(request.a), name: request.name }];
      default:
        return [{ kind: request.kind, a: await this.#anchor(request.a), b: await this.#anchor(request.b) }];
    }
  }

  async #decision(id: string): Promise<string> {
    if (!(await this.workspace.decisions()).some((decision) => decision.id === id)) throw new UnknownError(`There is no decision ${id}.`);
    return id;
  }

  async #anchor(given: string): Promise<Anchor> {
    const anchor = isMentionPlace(given) ? await anchorAt(given, this.workspace) : await this.#firstMention(given);
    if (anchor) return anchor;
    const what = isMentionPlace(given) ? `There is no mention at ${given}.` : `There is no entity ${given}.`;
    throw new UnknownError(`${what} Give an entity's id, or a mention as document:start-end.`);
  }

  async #firstMention(entity: string): Promise<Anchor | undefined> {
    const { entities } = await this.resolve();
    const cluster = entities.find(({ id }) => id === entity)?.clusters[0];
    const page = cluster === undefined ? undefined : await this.workspace.page(cluster.slice(0, cluster.indexOf("#")));
    const mentions = page?.clusters.find(({ id }) => id === cluster)?.mentions;
    const mention = page?.mentions.find(({ id }) => id === mentions?.[0]);
    return page && mention && anchorMention(page.document, mention);
  }

  /** @param stated an edge's id, or a statement's */
  async #retractions(stated: string, sentence: string | undefined): Promise<Choice[]> {
    const pages = sentence === undefined ? undefined : [sentence.slice(0, sentence.indexOf("."))];
    const resolved = stated.startsWith("e-") ? await this.resolve() : undefined;
    const choices: Choice[] = [];
    for await (const page of this.workspace.extractions(pages))
      for (const statement of resolved ? statementsOf(page, stated, resolved) : page.statements.filter(({ id }) => id === stated))
        if (sentence === undefined || statement.evidence.sentence === sentence)
          choices.push({ kind: "retract", statement: anchorStatement(statement, page) });
    if (choices.length === 0) throw new UnknownError(`There is no statement ${stated}${sentence === undefined ? "" : ` in ${sentence}`}.`);
    return choices;
  }
}

/** Statements of a page that the edge is made of. */
function statementsOf(page: StoredExtraction, edge: string, { decider, entityOf }: ResolvedPages): Statement[] {
  const { clusters, statements } = decider.apply(page);
  const clusterOf = new Map(clusters.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  return statements.filter((statement) => {
    if (statement.kind !== "relation") return false;
    const { predicate } = statement;
    const subject = clusterOf.get(statement.subject);
    const object = predicate === "WROTE" ? statement.object : clusterOf.get(statement.object);
    return subject !== undefined && object !== undefined && edgeOf({ subject, predicate, object }, entityOf)?.id === edge;
  });
}
