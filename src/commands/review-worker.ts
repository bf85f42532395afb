/** The thread that `mailuo serve` lists pairs, writes decisions and updates the store in: the server goes on answering. */
import { parentPort, workerData } from "node:worker_threads";
import type { DecisionList, DecisionRecord, DecisionRequest, ReviewAnswer } from "../../graph/view-review.ts";
import { stampDecision } from "../decisions/stamp.ts";
import { resolveAround, type KnownEntities } from "../materialize/resolve-around.ts";
import { resolvePages, type ResolvedPages } from "../materialize/resolved-pages.ts";
import { Chooser, type Resolver } from "../review/choice.ts";
import { decisionList, recordOf } from "../review/decision-list.ts";
import { reviewList } from "../review/pairs.ts";
import type { SeenOn } from "../serve/review-service.ts";
import { UnknownError } from "../review/unknown.ts";
import { LockedError } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import { pagesOfArticles } from "./pages-in-store.ts";
import { updateStore, withWriter } from "./writing.ts";

export interface ReviewWorkerData {
  readonly folder: string;
  readonly author?: string;
}

export interface ReviewTasks {
  pairs(limit: number): Promise<ReviewAnswer>;
  decisions(): Promise<DecisionList>;
  decide(asked: { readonly request: DecisionRequest; readonly seenOn: SeenOn }): Promise<readonly DecisionRecord[]>;
  /** Makes the store hold what the workspace states. */
  update(): Promise<void>;
}

export interface ReviewTask {
  readonly number: number;
  readonly name: keyof ReviewTasks;
  readonly argument: unknown;
}

export type ReviewTaskAnswer = { readonly number: number } & (
  { readonly value: unknown } | { readonly failure: "unknown" | "locked" | "other"; readonly message: string }
);

const { folder, author } = workerData as ReviewWorkerData;
let known: { readonly state: string; readonly resolved: ResolvedPages } | undefined;

/** Not made again while the workspace stays as it is. */
async function resolve(workspace: Workspace): Promise<ResolvedPages> {
  const state = JSON.stringify(await workspace.state());
  if (known?.state !== state) known = { state, resolved: await resolvePages(workspace) };
  return known.resolved;
}

/** All of it where that is known already. */
const around = async (workspace: Workspace, pages: readonly string[]): Promise<KnownEntities> =>
  known?.state === JSON.stringify(await workspace.state()) ? known.resolved : resolveAround(workspace, pages);

const tasks: ReviewTasks = {
  async pairs(limit) {
    const workspace = await Workspace.open(folder);
    return reviewList(workspace, await resolve(workspace), limit);
  },
  async decisions() {
    const workspace = await Workspace.open(folder);
    return { decisions: decisionList(await workspace.decisions(), (await resolve(workspace)).lapsed) };
  },
  decide: ({ request, seenOn }) =>
    withWriter(folder, async (workspace) => {
      const resolver: Resolver = {
        all: () => resolve(workspace),
        around: (pages) => around(workspace, pages),
        pagesOf: (id) => Promise.resolve(pagesOfArticles(seenOn.get(id) ?? [])),
      };
      const choices = await new Chooser(workspace, resolver).choices(request);
      const decisions = choices.map((choice) => stampDecision(choice, author));
      for (const decision of decisions) await workspace.decide(decision);
      return decisions.map((decision) => recordOf(decision, "standing"));
    }),
  async update() {
    await withWriter(folder, updateStore, { opensAhead: true });
  },
};

/** One after the other: each sees what the one before it wrote. */
let last: Promise<void> = Promise.resolve();
parentPort!.on("message", (task: ReviewTask) => {
  last = last.then(async () => parentPort!.postMessage(await answer(task)));
});

async function answer({ number, name, argument }: ReviewTask): Promise<ReviewTaskAnswer> {
  try {
    return { number, value: await (tasks[name] as (argument: unknown) => Promise<unknown>)(argument) };
  } catch (error) {
    const failure = error instanceof UnknownError ? "unknown" : error instanceof LockedError ? "locked" : "other";
    return { number, failure, message: error instanceof Error ? error.message : String(error) };
  }
}
