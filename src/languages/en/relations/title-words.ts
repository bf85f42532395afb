/** Words that titles are made of, and those that end one. */
import { callings, honorifics, posts } from "../vocabulary/posts.ts";
import { isWord, type Token } from "./tokens.ts";
import type { Mention } from "../../../model.ts";

const bodies: ReadonlySet<string> = new Set(["Agency", "Organization", "Village"]);

export const isBody = (one: Token | undefined): boolean => one?.mention !== undefined && bodies.has(one.mention.type);

/** By its name; it governs nothing. */
export const isParty = (body: Mention | undefined): boolean =>
  /\b(?:Party|Congress|Alliance|Movement|Coalition|Democrats|Labour)$|^(?:SNP|DUP|SDLP|ANC|ODM|UDA|CCM|UPND|ZANU[- ]PF|Zanu-PF|APC|APGA|NRM|SLPP|PNM|JLP|NPP|NDC|BJP|Fine Gael|Fianna F[áa]il|Sinn F[ée]in|Plaid Cymru|Aontú|Lib Dems)$/.test(
    body?.name ?? body?.text ?? "",
  );

/** Forms of address say nothing of a post. */
export const address = new Set(
  "cde counsellor ratu alh yb yab hrh hrm brother mother mr mrs ms miss mx dr sir dame lady lord hon honourable honorable shri smt sri master eng engr atty atty. ma'am prof madam madame alhaji alhaja asiwaju haji hajia hajiya nana togbe torgbui naba barr barrister comrade otunba mallam malam ven venerable kgosi inkosi chieftainess t/a t.a gvh sgvh seyfo excellency worship lordship datuk dato datin encik puan ustaz mzee seri patinggi amar pehin paduka wira tun tan toh adv mme ntate m'e m’e rre morena dasho lyonpo afioga tofa hajjah ustadh".split(
    " ",
  ),
);

/** A title holds no such word. */
export const stop = new Set(
  "p.m. a.m. the a an or but never to in at as by with from on into over under said says told who whom whose which that is was are were be been being has have had will would and not also then when while where after before because if than this these those its their his her our added explained recounted recalled noted warned insisted argued admitted promised replied stated remarked quipped joked reported revealed confirmed announced claimed welcomed congratulated commended praised thanked asked saw new newly urged named appointed elected hired chose met joined becoming representing consisting comprising against moved seconded proposed approved authorized authorised informed advised assured reminded notified requested invited briefed instructed ordered accompanied assisted abstained resolved carried motion second absent".split(
    " ",
  ),
);

/** Says of a post that it is held no more; standing/title.ts takes it off the title. */
export const past = /^(?:former|formerly|ex|retired|late|previous|previously|outgoing|then|one-time|onetime|erstwhile|past)$/;

export const hints = new Set(
  "municipality shire association library board council school college university hospital clinic club society company firm committee union department departmental ministry museum trust foundation factory mill church parish cooperative district county town city village project centre center agency service authority bureau plant sacco bank force station court league network alliance coalition partnership consortium charity commission assembly sub-county municipal provincial panchayat ward selectboard division unit team group federation hotel farm".split(
    " ",
  ),
);

export const single = (word: string): string =>
  posts.has(word) || callings.has(word)
    ? word
    : word.replace(/s$/, "").replace(/(?<=^(?:select|alder|council|assembly|chair|spokes))men$/, "man");

/** A post, not a living: teachers and nurses have both. */
export const isPost = (word: string): boolean => {
  const one = single(word.replace(/^(?:ex|then|former|one-time)-|-(?:general|elect|designate|emeritus)$/g, ""));
  return (
    posts.has(one) ||
    /^(?:cec|cecm|gm|dg|vc|dvc|rdo|dpo|bdo|cs|md|sp|dsp|asp|ssp|csp|sho)$/.test(one) ||
    /^(?:teacher|nurse|midwife|doctor|engineer|coach|chef|brewer|gardener|groundsman|chemist|scientist|ecologist|biologist|trainer|conductor|volunteer|guide|in-charge|pastor|rev|vet|surgeon|architect)$/.test(
      one,
    ) ||
    (honorifics.has(one) && !address.has(one)) ||
    // `secretary-treasurer`, `judge-executive`.
    one === "officer-in-charge" ||
    // `Punong Barangay P`.
    one === "barangay" ||
    /^(?:secretary|clerk|judge|sheriff|manager|chairman|administrator|president)-(?:treasurer|executive|coroner|secretary|administrator|manager|collector|coordinator|editor)$/.test(
      one,
    )
  );
};

export const shortForm = /^(?:cllr|cclr|clr|coun|cr|sgt|supt|rev|capt|sen|rep|gov|atty|engr|prof|professor)$/;

/** `manager`, or `director of services`: the post, and what it is for. */
export function endsInPost(words: readonly Token[]): boolean {
  const post = words.findLastIndex(({ lower }) => isPost(lower));
  return post >= 0 && (post === words.length - 1 || /^(?:of|for)$/.test(words[post + 1]!.lower));
}

/** `delivered the Invocation and Commissioner`: what `and` joins is no part of the post. */
const isOtherThing = (words: readonly Token[]): boolean =>
  words.length > 2 &&
  words.at(-2)!.lower === "and" &&
  /^(?:commissioner|councill?or|mayor|senator|governor|supervisor|chief)s?$/.test(words.at(-1)!.lower) &&
  !isPost(words.at(-3)!.lower);

/** Up to six words of a title that ends at `last`; `and` between two of them, `of` before small letters. */
export function wordsBefore(tokens: readonly Token[], last: number): Token[] {
  const words: Token[] = [];
  for (let at = last; at >= 0 && words.length < 6; at--) {
    const one = tokens[at]!;
    const joins = /^(?:and|of|for|&)$/.test(one.lower) && words.length > 0 && isWord(tokens[at - 1]) && !stop.has(tokens[at - 1]!.lower);
    if (!isWord(one) || (stop.has(one.lower) && !joins) || /^\d+$/.test(one.text)) break;
    words.unshift(one);
  }
  while (words.length > 0 && /^(?:and|of|for|&)$/.test(words[0]!.lower)) words.shift();
  return isOtherThing(words) ? words.slice(-1) : words;
}
