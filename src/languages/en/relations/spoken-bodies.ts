/** The bodies that an article has spoken of where a post is told without its own. */
import type { Mention } from "../../../model.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { HeadingBodies } from "./heading-bodies.ts";

/** Bodies by how near they are to the sentence. */
export interface SpokenOf {
  /** Of this sentence, with their positions in the masked text. */
  readonly here: readonly { readonly mention: Mention; readonly at: number }[];
  /** Named in the article's sentences before, last to first. */
  readonly before: readonly Mention[];
  /** Named in the article behind this sentence, first to last. */
  readonly after: readonly Mention[];
  /** Agencies of the whole page, each name once. */
  readonly page: readonly Mention[];
  /** Whose page it is, where its heading tells. */
  readonly heading: HeadingBodies;
  /** Where each paragraph of the article is about another body, as in a list of grants: those of this paragraph. */
  readonly ofMany?: ReadonlySet<Mention>;
  /** The one village that the article has spoken of so far. */
  readonly village: () => Mention | undefined;
  /** The place that the paragraph says it is from. */
  readonly from?: string;
}

export interface Found {
  readonly body: Mention;
  readonly rule: Rule;
}
