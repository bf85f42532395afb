/** What people have judged of the statements that a workspace holds: each with who states it, and whether it is right. */
import { speaksOf } from "../decisions/speaks-of.ts";
import { standing, type Decision } from "../decisions/decision.ts";
import type { AssemblyPage } from "../assemble/page-parts.ts";

/** A statement that a person retracted or confirmed. */
export interface JudgedStatement {
  /** The rule, or `llm:NAME`. */
  readonly rule: string;
  /** As it was read, before anything was learned. */
  readonly confidence: number;
  readonly right: boolean;
}

/** What pages are read back from; a workspace is one. */
export interface JudgedPages {
  decisions(): Promise<readonly Decision[]>;
  extractions(ids: readonly string[]): AsyncIterable<AssemblyPage>;
}

/** Where several decisions speak of one statement the last holds. In the order of the pages. */
export async function judgedStatements(pages: JudgedPages, here: ReadonlySet<string>): Promise<JudgedStatement[]> {
  const byPage = new Map<string, { readonly right: boolean; readonly of: Extract<Decision, { statement: unknown }>["statement"] }[]>();
  for (const decision of standing(await pages.decisions())) {
    if (decision.kind !== "retract" && decision.kind !== "confirm") continue;
    const { document } = decision.statement;
    byPage.set(document, [...(byPage.get(document) ?? []), { right: decision.kind === "confirm", of: decision.statement }]);
  }
  const judged: JudgedStatement[] = [];
  for await (const page of pages.extractions([...byPage.keys()].filter((id) => here.has(id)).sort()))
    for (const statement of page.statements) {
      const last = byPage.get(page.document.id)!.findLast(({ of }) => speaksOf(of, statement, page));
      if (last) judged.push({ rule: statement.extractor, confidence: statement.confidence, right: last.right });
    }
  return judged;
}
