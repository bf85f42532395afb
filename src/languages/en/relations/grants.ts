/** Articles that tell of many grants, each in a paragraph of its own. */
import type { TypedSentence } from "./typed-sentence.ts";

/** So many paragraphs with a sum make a list. */
const least = 3;

/** `Tolaga Playcentre gets $1,500 … Chair P said`, and the next paragraph has another's grant: a post is of the paragraph's body or of none. */
export function ofGrants(views: readonly TypedSentence[]): boolean {
  const isSum = ({ mentions }: TypedSentence): boolean => mentions.some((mention) => mention?.type === "Money");
  const paragraphs = new Set(views.filter(isSum).map(({ sentence }) => sentence.paragraph));
  return paragraphs.size >= least && views.some(({ text }) => /\b(?:grants|recipients|beneficiaries|groups)\b/i.test(text));
}
