/** A page's statements as a workspace has learned to believe them. What is stored of the page stays as it was read. */
import type { Statement } from "../model.ts";
import { isNothing, weighed, type Learned } from "./learned.ts";

export function applyLearned<Page extends { readonly statements: readonly Statement[] }>(page: Page, learned: Learned): Page {
  if (isNothing(learned)) return page;
  const { least = 0 } = learned;
  const statements = page.statements.flatMap((statement) => {
    const confidence = weighed(learned, statement.extractor, statement.confidence);
    return confidence < least ? [] : [confidence === statement.confidence ? statement : { ...statement, confidence }];
  });
  return { ...page, statements };
}
