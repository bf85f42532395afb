/** `The Rotary Club honoured Mayor P`: between a body and a title a verb may stand, and then the person is whom the body met, and nobody of its own. */
import { isBody, isPost } from "./title-words.ts";
import type { Token } from "./tokens.ts";

/** Bodies give posts of their own with these. */
const giving = /^(?:re-?elected|reappointed|installed|inducted|promoted|selected|recruited|crowned|picked|retained|co-opted)$/;
/** Of a post and not of a deed: `registered nurse`; or what standing/titles.ts reads: `suspended director`. */
const ofPost =
  /^(?:registered|licen[cs]ed|certified|chartered|qualified|accredited|experienced|seasoned|embattled|beleaguered|respected|renowned|esteemed|beloved|dedicated|designated|unelected|elected|united|combined|specialised|specialized|skilled|trained|untrained|volunteer-led|fired|sacked|dismissed|suspended|retired|ousted|deposed|disgraced|celebrated|decorated|disputed|contested|\p{L}+-\p{L}+ed)$/u;
const irregular =
  /^(?:met|sued|heard|told|paid|gave|beat|led|sent|brought|taught|fought|swore|chose|thanks|meets|sues|hosts|invites|accuses|urges|honou?rs|backs|slams|blasts|welcomes|praises|commends|petitions|congratulates|lauds|warns|asks|tells)$/;

const isDeed = ({ text }: Token): boolean =>
  giving.test(text) || (!ofPost.test(text) && (irregular.test(text) || (/^\p{Ll}{3,}ed$/u.test(text) && !isPost(text))));

export interface Cleared {
  /** The title without the verb. */
  readonly words: readonly Token[];
  /** Whom a body's deed met: the title is of another body, or of one that is not told. */
  readonly isMet: boolean;
}

/** `words`: the title's, the first of them behind `first`. */
export function withoutDeed(tokens: readonly Token[], first: number, words: readonly Token[]): Cleared {
  const deed = words.findLastIndex((word, index) => index < words.length - 1 && isDeed(word));
  if (deed >= 0) return { words: words.slice(deed + 1), isMet: !giving.test(words[deed]!.text) };
  // `has thanked`, `told` and the like end a title by themselves (title-words.ts).
  return { words, isMet: words.length > 0 && thanking.test(tokens[first]?.lower ?? "") && isBody(tokens[first - 1]) };
}
const thanking = /^(?:asked|thanked|welcomed|congratulated|commended|praised|urged|told|met|saw)$/;
