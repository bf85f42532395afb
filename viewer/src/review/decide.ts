/** What a person decides goes to the server, and the graph follows once it has been made anew. */
import { computed, signal } from "@preact/signals";
import type { DecisionRecord, DecisionRequest } from "../../../graph/view-review.ts";
import { api } from "../api.ts";
import { reloadGraph } from "../state/actions.ts";
import { status } from "../state/loaded.ts";
import { attempt, say } from "../state/store.ts";
import { texts } from "../text/texts.ts";

export const decides = computed(() => status.value?.decides === true);
/** The graph does not show yet what was decided. */
export const updating = signal(false);
/** Counts decisions, so that lists of them are fetched again. */
export const decided = signal(0);

/** What was written down; undefined where it could not be, which is said. */
export async function decide(request: DecisionRequest): Promise<readonly DecisionRecord[] | undefined> {
  const answer = await attempt(() => api.decide(request));
  if (!answer) return undefined;
  decided.value += 1;
  void followUpdate();
  return answer.decisions;
}

const pollEvery = 700;

/** Asks until the server has carried out all that was decided, then shows the graph as it is. */
async function followUpdate(): Promise<void> {
  if (updating.value) return;
  updating.value = true;
  try {
    do await new Promise((resolve) => setTimeout(resolve, pollEvery));
    while ((await api.status()).updating);
    await reloadGraph();
    say(texts.value.updated);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  } finally {
    updating.value = false;
  }
}
