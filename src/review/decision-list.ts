/** What people decided, as a list to look through: whether each still holds, and what it is about. */
import type { DecisionRecord } from "../../graph/view-review.ts";
import { unspacedClass, withoutSetting } from "../languages/letters.ts";
import { onceRegistered } from "../languages/registry.ts";
import { standing, type Anchor, type Decision } from "../decisions/decision.ts";

/** Newest first; the lines that only undo another are left out, as that one says so. */
export function decisionList(decisions: readonly Decision[], lapsed: readonly Decision[]): DecisionRecord[] {
  const holds = new Set(standing(decisions).map(({ id }) => id));
  const gone = new Set(lapsed.map(({ id }) => id));
  const stateOf = (id: string): DecisionRecord["state"] => (!holds.has(id) ? "undone" : gone.has(id) ? "lapsed" : "standing");
  return decisions
    .filter(({ kind }) => kind !== "undo")
    .map((decision) => recordOf(decision, stateOf(decision.id)))
    .reverse();
}

export const recordOf = (decision: Decision, state: DecisionRecord["state"]): DecisionRecord => {
  const { id, kind, time, author } = decision;
  return { id, kind, time, author, state, about: wordsOf(decision) };
};

/** As a reader reads it: the page's line breaks as one space each, or as nothing where words have no spaces. */
const plain = (text: string): string => withoutSetting(text).replace(/\s+/g, " ");

function wordsOf(decision: Decision): string[] {
  if (decision.kind === "undo") return [decision.undoes];
  if (decision.kind === "rename") return [plain(decision.a.text), decision.name];
  if (decision.kind === "correct") {
    const { statement, property, was, value } = decision;
    // Of an entity's own value the statement is the value.
    const about = statement.predicate === property ? [statement.subject] : [statement.subject, statement.predicate, statement.object];
    return [...about, property, ...[was, value].map((one) => (one === null ? "" : String(one)))];
  }
  if ("statement" in decision) return [decision.statement.subject, decision.statement.predicate, decision.statement.object];
  return "b" in decision ? [inPlace(decision.a), inPlace(decision.b)] : [inPlace(decision.a)];
}

const before = 10;

const lastWords = onceRegistered(() => new RegExp(`${unspacedClass()}+$`, "u"));

/** With the words right before it, which tell one of a name from another: 清镇市公安局局长李玉林. */
function inPlace({ text, context }: Anchor): string {
  const lead = lastWords().exec(context?.before.slice(-before) ?? "")?.[0] ?? "";
  return `${lead}${plain(text)}`;
}
