/** Words for posts and callings as they stand in apposition: `senior warden`, `sisal grower`. */
import { callings, posts } from "../vocabulary/posts.ts";

const word = "[\\p{L}’'-]+";
/** `head` before `teacher` and `executive` before `director` are only half of a post. */
/** With a small letter or a capital, as papers write posts; the short ones are letters alone. */
const eitherCase = (one: string): string =>
  /^(?:ceo|cao|coo|cfo|cto|md|gm|mp|mla|mna|mep|mec|mce|dce|mca|td|ocpd|ocs)$/.test(one)
    ? one.toUpperCase()
    : `[${one[0]!.toUpperCase()}${one[0]!}]${one.slice(1)}`;
const others = [...posts, "nurse", "midwife", "doctor", "scientist", "researcher", "technician", "mechanic"].filter(
  (one) => !/^(?:head|executive)$/.test(one),
);
const post = `(?:[Hh]ead [Tt]eacher|[Hh]ead(?! [Tt]eacher)|[Ee]xecutive(?! (?:[Dd]irector|[Oo]fficer|[Ss]ecretary|[Cc]hair))|(?:${others.map(eitherCase).join("|")}))`;
const calling = `(?:${[...callings].join("|")}|labou?rer|youth|woman|man|boy|girl)`;

/** As a source of a regular expression, without a group: up to four words before the post. */
export const postWords = `(?:(?!(?:[Tt]he|[Aa]n?|and|or|but|of|to|in|at|as|said|who|appointed|elected|named|hired)\\b)${word} ){0,4}?${post}(?:[ -](?:[Gg]eneral|designate|[Tt]eacher|[Oo]fficer|in charge))?(?! (?:[Ee]xecutive|[Dd]irector|[Ss]ecretary|[Oo]fficer|[Mm]anager|[Ee]ditor|[Ee]ngineer)\\b)`;
export const callingWords = `(?:(?!(?:and|or|but|of|the|to|in|at|from|said|who|whose|his|her|their)\\b)${word} ){0,3}?${calling}`;
export const honorific =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Lord|Madam|Alhaji|Hajia|Bishop|Engr|Chief|Nana|Rev|Hon|Eng|Cllr|PC|Councillor|Sister|Father|Pastor)\\.? )?";

/** Behind a name and before its verb: `, 31, a mother of two, who also`. */
export const aside =
  "(?:, (?!whose (?:\\p{Ll}+ )?(?:wife|husband|son|daughter|brother|sister|mother|father|parents|family|uncle|aunt|cousin|friend)\\b)[^.;{P}]{0,90}?,|,(?<!{P}, [^.;{P}]{1,60}{P},(?! (?:and|who)\\b)))?(?: (?:and|who|also|now|originally|still|both))*";

const plainResident =
  /^(?:(?:local|longtime|long-time|elderly|former|one-time|onetime|past|previous|erstwhile|sometime)[ -])*(?:resident|villager|neighbou?r|elder|man|woman|boy|girl|youth|mother|father|grandmother|grandfather|widow)$/i;

/** What somebody does for a living, without age and article; undefined where the words say only that they live there. */
export function occupationOf(words: string): string | undefined {
  const plain = words.replace(/^(?:(?:a|an|the|\d+-year-old|local|elderly|young|longtime|small-scale)\s+)+/i, "").trim();
  return plain === "" || plainResident.test(plain) ? undefined : plain;
}
