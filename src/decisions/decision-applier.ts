/** Finds what each decision speaks of on the pages that are here, and applies it. What is stored of a page is never rewritten. */
import type { Cluster, Document, Mention, Statement } from "../model.ts";
import { JudgedStatements } from "./judged-statements.ts";
import { splitMark, standing, type Anchor, type Decision } from "./decision.ts";

interface Page {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

export interface FoundAnswers {
  readonly answers: readonly { readonly kind: "same" | "different" | "unsure"; readonly a: string; readonly b: string }[];
  readonly names: ReadonlyMap<string, string>;
}

export class DecisionApplier {
  readonly #standing: readonly Decision[];
  /** Decisions by the documents that they speak of. */
  readonly #byDocument = new Map<string, Decision[]>();
  /** `<decision id>:a` or `:b` → cluster id; for what is no pair, `:a` alone. */
  readonly #found = new Map<string, string>();

  constructor(decisions: readonly Decision[]) {
    this.#standing = standing(decisions);
    for (const decision of this.#standing)
      for (const document of new Set(documentsOf(decision))) {
        const known = this.#byDocument.get(document);
        if (known) known.push(decision);
        else this.#byDocument.set(document, [decision]);
      }
  }

  /** Ids of the pages that decisions speak of. */
  pages(): string[] {
    return [...this.#byDocument.keys()].sort();
  }

  /** Decisions that change what a page states, or what belongs to an entity on it. */
  changesOf(page: string): readonly Decision[] {
    return (this.#byDocument.get(page) ?? []).filter(({ kind }) => kind === "split" || kind === "retract" || kind === "correct");
  }

  /** The page as the decisions leave it; what they speak of on it is noted. */
  observe<P extends Page>(page: P): P {
    const decided = this.apply(page, (decision) => this.#found.set(`${decision.id}:a`, ""));
    for (const decision of this.#byDocument.get(page.document.id) ?? []) {
      if (!("a" in decision) || decision.kind === "split") continue;
      for (const [side, anchor] of Object.entries({ a: decision.a, ...("b" in decision && { b: decision.b }) })) {
        const cluster = anchor.document === page.document.id ? clusterAt(decided, anchor) : undefined;
        if (cluster !== undefined) this.#found.set(`${decision.id}:${side}`, cluster.id);
      }
    }
    return decided;
  }

  /** Splits, retractions and corrections of one page. */
  apply<P extends Page>(page: P, onApplied: (decision: Decision) => void = () => {}): P {
    let { clusters } = page;
    const judged = new JudgedStatements(page);
    for (const decision of this.#byDocument.get(page.document.id) ?? []) {
      if (decision.kind === "split") {
        const split = withoutMention({ ...page, clusters }, decision.a);
        if (split) onApplied(decision);
        clusters = split ?? clusters;
      } else if ("statement" in decision && judged.judge(decision)) onApplied(decision);
    }
    const { statements } = judged;
    return clusters === page.clusters && statements === page.statements ? page : { ...page, clusters, statements };
  }

  /** After every page was met. */
  judgements(): FoundAnswers {
    const answers: FoundAnswers["answers"][number][] = [];
    const names = new Map<string, string>();
    for (const decision of this.#standing) {
      const a = this.#found.get(`${decision.id}:a`);
      const b = this.#found.get(`${decision.id}:b`);
      if (a === undefined) continue;
      if (decision.kind === "rename") names.set(a, decision.name);
      else if ("b" in decision && b !== undefined) answers.push({ kind: decision.kind, a, b });
    }
    return { answers, names };
  }

  lapsed(): Decision[] {
    return this.#standing.filter(
      (decision) => !this.#found.has(`${decision.id}:a`) || ("b" in decision && !this.#found.has(`${decision.id}:b`)),
    );
  }
}

function documentsOf(decision: Decision): string[] {
  if (decision.kind === "undo") return [];
  if ("statement" in decision) return [decision.statement.document];
  return "b" in decision ? [decision.a.document, decision.b.document] : [decision.a.document];
}

/** The entity's mention that shares most with the place that a person pointed at. */
function mentionAt(page: Pick<Page, "mentions" | "clusters">, { start, end }: Anchor): Mention | undefined {
  const inClusters = new Set(page.clusters.flatMap(({ mentions }) => mentions));
  const shared = (mention: Mention): number => Math.min(mention.end, end) - Math.max(mention.start, start);
  return page.mentions
    .filter((mention) => shared(mention) > 0 && inClusters.has(mention.id))
    .sort((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1))[0];
}

/** The cluster whose mention stands at the place that a person pointed at. */
export function clusterAt(page: Pick<Page, "mentions" | "clusters">, anchor: Anchor): Cluster | undefined {
  const mention = mentionAt(page, anchor);
  return mention && page.clusters.find(({ mentions }) => mentions.includes(mention.id));
}

/** Undefined where there is no such mention, or it is alone already. */
function withoutMention(page: Page, anchor: Anchor): readonly Cluster[] | undefined {
  const mention = mentionAt(page, anchor);
  const from = clusterAt(page, anchor);
  if (!mention || !from || from.mentions.length < 2) return undefined;
  const alone: Cluster = {
    id: `${page.document.id}#${mention.id}${splitMark}`,
    document: page.document.id,
    type: from.type,
    name: mention.text,
    aliases: [],
    mentions: [mention.id],
    reasons: ["a person took this mention out of another entity"],
  };
  const rest = { ...from, mentions: from.mentions.filter((id) => id !== mention.id) };
  return [...page.clusters.map((cluster) => (cluster === from ? rest : cluster)), alone];
}
