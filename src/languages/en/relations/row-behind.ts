/** A post that a comma ends, and the body that is named behind it. */
import { wordAt, type Token } from "./tokens.ts";

/** `P, Chair, Holm Trust said`: what stands between a post's comma and the verb of saying; undefined where the post is followed otherwise. */
export function rowBehind(tokens: readonly Token[], at: number): Token | undefined {
  const first = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const named = tokens[first];
  if (tokens[at]?.text !== "," || !named || !(named.mention ? named.mention.type !== "Date" : /^\p{Lu}/u.test(named.text)))
    return undefined;
  // `contact P, Marketing Officer, Holm Board, at 227-2420`.
  if (
    /^[,(]$/.test(wordAt(tokens, first + 1)) &&
    /^(?:at|on|by|via|tel|telephone|phone|mobile|email|e-mail|through)$/.test(wordAt(tokens, first + 2))
  )
    return named;
  let end = first + 1;
  while (
    end < first + 8 &&
    !saying.test(wordAt(tokens, end)) &&
    (/^(?:,|and|of|&|\?|\(|\))$/.test(wordAt(tokens, end)) || /^\p{Lu}/u.test(tokens[end]?.text ?? "")) &&
    tokens[end]?.mention?.type !== "Person"
  )
    end++;
  // `P, Principal, Holm School, has been named`.
  if (wordAt(tokens, end - 1) === "," && /^(?:has|was|is|will)$/.test(wordAt(tokens, end))) return named;
  return saying.test(wordAt(tokens, end)) || end >= tokens.length || (end === tokens.length - 1 && /^[.?!]$/.test(tokens[end]!.text))
    ? named
    : undefined;
}
const saying = /^(?:said|says|explained|explains|commented|comments|added|adds|welcomed|told|noted|thanked)$/;
