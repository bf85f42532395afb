/** Whom a sentence names only to say who or what another is: `the wife of P`, `a band named after P`, `P's horse`. */
import { speaking } from "../vocabulary/guests.ts";
import { isPost } from "./title-words.ts";
import { isPossessive, type Token } from "./tokens.ts";

const relating =
  "(?:owned|trained|bred|written|made|grown|raised|entered|sponsored|donated|composed|designed) by|for|to|from|about|against|like|than|except|behalf of|named after|called after|whose|named for";
/** `the Minister of Health P`: of an office, and not P's. */
const ofOffice = "(?<!\\b(?!Wife|Widow|Widower|Husband|Father|Mother|Son|Daughter|Brother|Sister|Friends?|Fans?|Aide)\\p{Lu}\\p{Ll}+ )of";
const titles = "(?:(?:the|a|an|late|former|then|then-|\\p{Lu}[\\p{L}.’'-]*) ){0,5}(?:{P}(?:,? and |, ))*";
/** Before a person in a pattern: nothing of which he is only the owner, relative or namesake. */
export const own = `(?<!\\b(?:${ofOffice}|${relating}) ${titles})`;
/** Behind a person in a pattern. */
export const noPossessive = "(?![’'])";

const opensSegment = /^(?:[,;:&–—]|and)$/;
const preposition =
  /^(?:of|for|to|from|by|with|about|against|on|in|than|except|excepting|as|like|without|behind|not|whose|minus|after|under|over|instead|dressed)$/;
/** `such as P`, `a delegation led by P`, `with a performance by P`: P is there too. */
const brings =
  /^(?:such|led|headed|chaired|represented|accompanied|joined|followed|flanked|supported|performances?|speeches|talks?|presentations?|remarks|address|addresses|lectures?|sermons?|appearances?)$/;

/** Whether the person at `at` of a list that begins at `begin` is only what somebody or something in it is of. */
function isGoverned(tokens: readonly Token[], begin: number, at: number): boolean {
  let from = at;
  while (from > begin && !opensSegment.test(tokens[from - 1]!.lower) && tokens[from - 1]!.mention?.type !== "Person") from--;
  const last = tokens.slice(from, at).findLastIndex(({ lower }) => preposition.test(lower));
  if (last < 0) return tokens[from - 1]?.lower === "and" && from > begin && isSecond(tokens, begin, from - 1);
  const word = from + last;
  // `Councillor P and by farmers of Q`.
  if (word === from && tokens[word]!.lower === "by" && tokens[from - 1]?.mention?.type !== "Person") return false;
  if (brings.test(tokens[word - 1]?.lower ?? "")) return false;
  const ofBody = tokens.slice(word + 1, at).some(({ mention }) => mention !== undefined);
  return !(ofBody && isPost(tokens[word - 1]?.lower ?? ""));
}

/** `songs by P and Q`: Q is no more there than P is. */
function isSecond(tokens: readonly Token[], begin: number, and: number): boolean {
  const before = tokens[and - 1]?.mention;
  return before?.type === "Person" && isGoverned(tokens, begin, and - 1);
}

const tells = new RegExp(
  `^(?:${speaking}|complained|believe[sd]?|thinks?|recalled|lamented|claimed|confirmed|insisted|argued|admitted|reported|according)$`,
);

/** `a painting of P`, `P's widow`, `…, P told the paper`, of a list that begins at `begin`: P need not be there. */
export function isOnlyNamed(tokens: readonly Token[], begin: number, at: number): boolean {
  const comma = tokens[at + 1]?.text === "," ? tokens.findIndex(({ text }, index) => index > at + 1 && text === ",") : -1;
  const behind = comma > 0 && comma < at + 12 ? comma + 1 : at + 1;
  return (
    isPossessive(tokens[at + 1]) ||
    tells.test(tokens[behind]?.lower ?? "") ||
    tokens.slice(begin, at).some(({ lower }) => lower === "according") ||
    isGoverned(tokens, begin, at)
  );
}

/** Whose relative, friend or killer does something: `the widow of P lives in V`. */
const theirs =
  /\b(?:wife|husband|widow(?:er)?|son|daughter|child|children|brother|sister|mother|father|parents|nephew|niece|cousin|uncle|aunt|(?:grand|step|god)(?:son|daughter|mother|father|child)|fiancée?|girlfriend|boyfriend|relatives?|family|friends?|colleagues?|lawyers?|drivers?|bodyguard|aides?|supporters?|fans?|followers|students?|pupils?|tenants?|neighbou?rs?|killers?|murderers?|successors?|predecessors?|statue|portrait|remains|body|home|house|death|brother-in-law|sister-in-law|son-in-law|daughter-in-law) of (?:(?:the|late|former|then|Mr|Mrs|Ms|Dr|Prof|Hon|Chief|Alhaji|Rev|Cllr|Mayor|Governor|Councillor)\.? )*$/iu;

/** Whether the person at `at` of a typed text is named only to say whose relative somebody is. */
export const isOnlyRelated = (text: string, at: number): boolean => theirs.test(text.slice(Math.max(0, at - 60), at));
