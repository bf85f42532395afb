/** What one sentence states and another of the article denies: a rumour that is quoted and set right, a post taken for granted in a name. */
import { nameOf, type RelationStatement, type Statement } from "../../model.ts";
import type { Draft, RelationDraft } from "../draft.ts";
import { lasts } from "./lasting.ts";

/** Two relations with this key are between ends of the same names, in one article. */
function keyOf({ sentence, predicate, subject, object }: RelationDraft): string | undefined {
  return "sentences" in object ? undefined : [sentence.article, predicate, nameOf(subject), nameOf(object)].join("\u0000");
}

export class Denials {
  /** Titles that are denied, by key; "" where none is told. */
  readonly #titles = new Map<string, Set<string>>();

  /** Of a draft of which its sentence states nothing. */
  add(draft: Draft): void {
    if (!("predicate" in draft) || draft.by === "name" || draft.by === "phrase" || !lasts(draft.predicate, draft.subject)) return;
    const key = keyOf(draft);
    if (key === undefined) return;
    const titles = this.#titles.get(key) ?? new Set();
    this.#titles.set(key, titles.add(titleOf(draft)));
  }

  /** `draft`: what the statement was made of. Of the same post only what is claimed is left. */
  settle(statement: Statement, draft: Draft): Statement {
    if (this.#titles.size === 0 || statement.kind !== "relation" || statement.status !== "done" || !("predicate" in draft))
      return statement;
    const titles = this.#titles.get(keyOf(draft) ?? "");
    const title = titleOf(draft);
    const isDenied = titles !== undefined && (title === "" || titles.has(title) || titles.has(""));
    return isDenied ? ({ ...statement, status: "alleged" } satisfies RelationStatement) : statement;
  }
}

const titleOf = ({ properties }: RelationDraft): string => (typeof properties?.["title"] === "string" ? properties["title"] : "");
