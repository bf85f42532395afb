/** `mailuo review`: pairs that could be one thing, judged key by key on a terminal, listed in a pipe. */
import { emitKeypressEvents } from "node:readline";
import type { ReviewAnswer, ReviewPair } from "../../graph/view-review.ts";
import type { Decision } from "../decisions/decision.ts";
import { stampDecision } from "../decisions/stamp.ts";
import { anchorAt } from "../review/place.ts";
import { reviewList } from "../review/pairs.ts";
import { describePair, screen } from "../review/screen.ts";
import { press, startSession, type Effect, type Session } from "../review/session.ts";
import { resolvePages } from "../materialize/resolved-pages.ts";
import { Workspace } from "../workspace/workspace.ts";
import { exitCodes } from "./failure.ts";
import { updateStore, withWriter } from "./writing.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { ownCommand } from "../own-command.ts";

export interface ReviewOptions {
  readonly workspace: string;
  readonly json?: boolean;
  readonly limit: number;
  readonly author?: string;
  readonly dryRun?: boolean;
}

export async function review(options: ReviewOptions): Promise<number> {
  const workspace = await Workspace.open(options.workspace);
  const resolved = await resolvePages(workspace);
  const list = await reviewList(workspace, resolved, options.limit);
  if (options.json) console.log(JSON.stringify({ ...list, lapsed: resolved.lapsed }, null, 1));
  else if (process.stdin.isTTY && process.stdout.isTTY && list.pairs.length > 0) return judge(list.pairs, options);
  else printList(list, resolved.lapsed, workspaceOption(options.workspace));
  return exitCodes.ok;
}

function printList({ pairs, inDoubt }: ReviewAnswer, lapsed: readonly Decision[], option: string): void {
  for (const pair of pairs) console.log(`${describePair(pair, Infinity).join("\n")}\n`);
  console.log(`${inDoubt} pairs in doubt, ${pairs.length} shown. Answer with: ${ownCommand()} decide same|different|unsure A B${option}`);
  if (lapsed.length > 0)
    console.log(`${lapsed.length} decisions apply to nothing that is here; ${ownCommand()} decisions${option} lists them.`);
}

/** Each answer is written down at once; the graph is made anew when the review ends. */
async function judge(pairs: readonly ReviewPair[], options: ReviewOptions): Promise<number> {
  return withWriter(options.workspace, async (workspace, progress) => {
    const scribe = new Scribe(workspace, pairs, options);
    let session = startSession(pairs.length);
    show(session, pairs);
    for await (const key of keys()) {
      const step = press(session, key);
      session = step.session;
      for (const effect of step.effects) await scribe.write(effect);
      if (session.ended) break;
      show(session, pairs);
    }
    console.log(`\n${session.answers.size} of ${pairs.length} pairs judged${options.dryRun ? ", nothing stored" : ""}.`);
    if (scribe.written === 0) return exitCodes.ok;
    const { written, removed } = await updateStore(workspace, progress);
    console.log(`${written} nodes and edges were changed, ${removed} taken out.`);
    return exitCodes.ok;
  });
}

class Scribe {
  /** How many lines were appended. */
  written = 0;
  /** Pair → id of the decision that holds. */
  readonly #decisions = new Map<number, string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly pairs: readonly ReviewPair[],
    private readonly options: ReviewOptions,
  ) {}

  async write(effect: Effect): Promise<void> {
    if (this.options.dryRun) return;
    const choice = effect.kind === "undo" ? this.#undoing(effect.pair) : await this.#answer(effect.pair, effect.verdict);
    if (!choice) return;
    const decision = stampDecision(choice, this.options.author);
    await this.workspace.decide(decision);
    this.written++;
    if (effect.kind === "answer") this.#decisions.set(effect.pair, decision.id);
  }

  #undoing(pair: number): { kind: "undo"; undoes: string } | undefined {
    const undoes = this.#decisions.get(pair);
    return undoes === undefined ? undefined : { kind: "undo", undoes };
  }

  async #answer(pair: number, kind: "same" | "different" | "unsure") {
    const [a, b] = await Promise.all([this.pairs[pair]!.a, this.pairs[pair]!.b].map(({ mention }) => anchorAt(mention, this.workspace)));
    return a && b ? { kind, a, b } : undefined;
  }
}

function show(session: Session, pairs: readonly ReviewPair[]): void {
  process.stdout.write(`\u001b[2J\u001b[H${screen(session, pairs[session.at]!, process.stdout.columns || 80)}\n`);
}

/** Keys as they are pressed; the terminal is given back as it was. */
async function* keys(): AsyncGenerator<string> {
  const { stdin } = process;
  const waiting: string[] = [];
  let wake = (): void => {};
  const onKey = (_text: string | undefined, { name, ctrl }: { name?: string; ctrl?: boolean }): void => {
    waiting.push(ctrl && (name === "c" || name === "d") ? "interrupt" : (name ?? ""));
    wake();
  };
  const onEnd = (): void => void (waiting.push("interrupt"), wake());
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on("keypress", onKey).on("end", onEnd).resume();
  try {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift()!;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stdin.off("keypress", onKey).off("end", onEnd).pause();
    stdin.setRawMode(false);
  }
}
