/** The verb between a name and the post that it gives: `P is clerk`, `P was appointed clerk`, `P is expected to be clerk`. */
import { wordAt, type Token } from "./tokens.ts";

/** Behind `is`, `was appointed`, `has been posted as`. */
export function linkEnd(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  const says =
    /^(?:has|have|had|will|may|might|could|is|was|were|are|be|been|being|now|also|currently|recently|today|not|reportedly|allegedly|supposedly|rumoured|rumored|formerly|previously|once)$/;
  while (says.test(tokens[next]?.lower ?? "") || saidToBe(tokens, at, next)) next++;
  if (isDoing(tokens.slice(at, next), wordAt(tokens, next))) return undefined;
  if (
    /^(?:appointed|named|elected|co-opted|posted|hired|chosen|confirmed|promoted|re-elected|reappointed|installed|sworn|unveiled|made|serves|served|works|acts|remains|remained|continues|serving|serve|transferred|joins|joined|becoming)$/.test(
      tokens[next]?.lower ?? "",
    )
  ) {
    next++;
    while (/^(?:in|as|to|temporarily|again|unopposed)$/.test(tokens[next]?.lower ?? "")) next++;
    return behindRole(tokens, next);
  }
  // `takes up the role of chief executive`, `assumed the office of mayor`.
  const taken =
    /^(?:tak(?:es?|ing)|took)$/.test(wordAt(tokens, next)) && /^(?:up|over|on)$/.test(wordAt(tokens, next + 1)) ? next + 2 : undefined;
  const role = taken ?? (/^(?:assum(?:es?|ed)|holds|held|fill(?:s|ed))$/.test(wordAt(tokens, next)) ? next + 1 : undefined);
  if (role !== undefined && behindRole(tokens, role) > role) return behindRole(tokens, role);
  // `was announced as chairperson`.
  if (/^(?:announced|inducted|introduced|revealed|confirmed|picked)$/.test(wordAt(tokens, next)) && wordAt(tokens, next + 1) === "as")
    return next + 2;
  return next > at && /^(?:is|was|are|were|be|been|reportedly|allegedly|supposedly|formerly|previously|once)$/.test(tokens[next - 1]!.lower)
    ? next
    : undefined;
}

/** `appointed to the role of`, `takes up the post of`: what is said of every post. */
function behindRole(tokens: readonly Token[], at: number): number {
  const role = /^(?:new|vacant|permanent|interim|acting)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return wordAt(tokens, at) === "the" &&
    /^(?:role|post|position|office|job)$/.test(wordAt(tokens, role)) &&
    wordAt(tokens, role + 1) === "of"
    ? role + 2
    : at;
}

/** `P has appointed councillors`: it is P who appoints. */
const isDoing = (auxiliaries: readonly Token[], verb: string): boolean =>
  /^(?:appointed|named|elected|hired|chosen|promoted|re-elected|reappointed|installed|unveiled|made)$/.test(verb) &&
  auxiliaries.some(({ lower }) => /^(?:has|have|had)$/.test(lower)) &&
  !auxiliaries.some(({ lower }) => /^(?:been|being|be|is|was|were|are)$/.test(lower));

/** `is said to be`, `is expected to be`. */
const saidToBe = (tokens: readonly Token[], at: number, next: number): boolean =>
  (next > at &&
    /^(?:said|believed|thought|understood|alleged|claimed|tipped|expected|due|set)$/.test(tokens[next]?.lower ?? "") &&
    tokens[next + 1]?.lower === "to") ||
  (next > at + 1 && tokens[next]?.lower === "to" && tokens[next + 1]?.lower === "be");
