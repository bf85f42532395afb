/** First pictures, made once: they are large, and the first thing that everybody asks for. */
import type { Limits } from "./limits.ts";
import { overview } from "./subgraph.ts";
import { slicedBody, type AnswerBody } from "./respond.ts";
import { unhurried, type Sliced } from "./sliced.ts";
import { isSourceAt, isStatedAt, type Snapshot } from "./snapshot.ts";

export interface OverviewRequest {
  readonly nodes: number;
  readonly edges: number;
  readonly withArticles: boolean;
}

const keyOf = ({ nodes, edges, withArticles }: OverviewRequest): string => `${nodes} ${edges} ${withArticles}`;

/** Sizes that somebody asks for besides are made, not kept, beyond so many. */
const kept = 8;

export class OverviewAnswers {
  /** What is shown where nobody asks for a size: all, or of a larger graph a part. */
  readonly firstSize: { readonly nodes: number; readonly edges: number };
  readonly #snapshot: Snapshot;
  readonly #bodies = new Map<string, AnswerBody>();

  constructor(snapshot: Snapshot, limits: Limits) {
    this.#snapshot = snapshot;
    let stated = 0;
    for (let at = 0; at < snapshot.edges.length; at++)
      if (isStatedAt(snapshot, at) && !isSourceAt(snapshot, snapshot.targets[at]!)) stated += 1;
    const whole = snapshot.ranking.length <= limits.nodes && stated <= limits.edges;
    this.firstSize = whole
      ? { nodes: limits.nodes, edges: limits.edges }
      : { nodes: Math.min(limits.nodes, limits.partNodes), edges: Math.min(limits.edges, limits.partEdges) };
  }

  /** The answer where it was made before. */
  known(request: OverviewRequest): AnswerBody | undefined {
    return this.#bodies.get(keyOf(request));
  }

  *make(request: OverviewRequest): Sliced<AnswerBody> {
    const { nodes, edges, withArticles } = request;
    const picture = yield* overview(this.#snapshot, { nodes, edges }, withArticles);
    const body = yield* slicedBody(picture);
    if (this.#bodies.size < kept) this.#bodies.set(keyOf(request), body);
    return body;
  }

  /** Makes and packs the first picture before anybody waits for it. */
  async warm(): Promise<void> {
    const body = await unhurried(this.make({ ...this.firstSize, withArticles: false }));
    await body.in("gzip");
  }
}
