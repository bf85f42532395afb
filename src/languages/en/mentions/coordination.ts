/** What stands in a row with names is a name of their kind: `between Redmire and Castle Bolton`, `Lugari, Malava, Shinyalu and Khwisero`. */
import { coordinatedRule, postedThere } from "./name-rules.ts";
import type { Chunk } from "./chunks.ts";
import { isGivenName } from "./lexicon.ts";
import { noNames, severalBodies, starters, topics, typeOfHead } from "./words.ts";
import type { Named } from "./names.ts";
import type { Sentence } from "../../../model.ts";

const rows = new Set(["Person", "Place", "Village", "Organization", "Agency"]);

/** `unknown`: the capitalised words that nothing else told the kind of. */
export function coordinated(sentence: Sentence, named: readonly Named[], unknown: readonly Chunk[]): Named[] {
  const found: Named[] = [];
  const { text } = sentence;
  const rowOf = rowsIn(text, [...named, ...unknown]);
  for (const chunk of unknown) {
    const small = chunk.text.toLowerCase();
    if (
      chunk.words.length > 4 ||
      noNames.has(small) ||
      starters.has(small) ||
      topics.has(small) ||
      severalBodies.test(chunk.words.at(-1)!.text)
    )
      continue;
    const all = [...named, ...found];
    // `Assistant Commissioner Kohat, Sana Afridi,`
    if (all.some((other) => other.extractor === postedThere.id && /^,? $/.test(text.slice(other.to, chunk.from)))) {
      found.push(rowMember(sentence, chunk, "Person"));
      continue;
    }
    // `In the municipality of Holm, Kolb, Ann Reed is known for`: where, and who.
    if (isBehindPlaces(text, chunk, named)) {
      found.push(rowMember(sentence, chunk, "Person"));
      continue;
    }
    const beside = all.find((other) => joins(text, other, chunk) || joins(text, chunk, other));
    // `the University of Agriculture, Abeokuta and Vegefresh Limited`.
    if (chunk.words.length === 1 && all.some((other) => school.test(other.text) && text.slice(other.to, chunk.from) === ", ")) {
      found.push(rowMember(sentence, chunk, "Place"));
      continue;
    }
    const type =
      rowType(beside?.type) ?? agreed(all.filter(({ from }) => rowOf.get(from) !== undefined && rowOf.get(from) === rowOf.get(chunk.from)));
    if (type !== undefined && !(type === "Person" && chunk.words.length < 2)) found.push(rowMember(sentence, chunk, type));
    else if (
      type === undefined &&
      chunk.words.length <= 2 &&
      !(chunk.words.length === 2 && isGivenName(chunk.words[0]!.text)) &&
      named.some((other) => placing.has(other.type) && sitsBehind(text, other, chunk))
    )
      found.push(rowMember(sentence, chunk, "Place"));
  }
  return found;
}

const isBehindPlaces = (text: string, { from, to, words }: Chunk, named: readonly Named[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  !words.some((word) => typeOfHead(word.text) !== undefined || topics.has(word.text.toLowerCase())) &&
  /^ (?:is (?:an?|the|one|known)|was (?:an?|the|one|known|born)|has (?:been|worked|lived|spent)|said|says|works?|worked|lives?|lived|runs?|owns?|remembers?|recalls?|recalled)\b/.test(
    text.slice(to, to + 16),
  ) &&
  /^(?:In|At|From) [^.;]*, $/.test(text.slice(0, from)) &&
  named.some((place) => place.type === "Place" && place.to === from - 2);

const rowType = (type: Named["type"] | undefined): Named["type"] | undefined =>
  type !== undefined && rows.has(type) ? (type === "Agency" ? "Organization" : type) : undefined;

const school = /\b(?:University|College|Polytechnic|Hospital|Institute|Seminary|School|Hotel|Lodge|Church|Clinic|Health Centre)$/;

/** The one kind of all of them. */
function agreed(members: readonly Named[]): Named["type"] | undefined {
  const types = new Set(members.map(({ type }) => rowType(type)));
  return types.size === 1 ? [...types][0] : undefined;
}

/** Where each name that stands in a list of three or more with an `and` begins → which list; what stands in brackets is in none. */
function rowsIn(text: string, names: readonly { readonly from: number; readonly to: number }[]): Map<number, number> {
  const inOrder = names.filter(({ from }) => !/\([^()]*$/.test(text.slice(0, from))).toSorted((a, b) => a.from - b.from);
  const rowOf = new Map<number, number>();
  for (let first = 0, next; first < inOrder.length; first = next) {
    let last = "";
    for (next = first + 1; next < inOrder.length; next++) {
      const gap = text.slice(inOrder[next - 1]!.to, inOrder[next]!.from);
      if (!inRow.test(gap)) break;
      last = gap;
    }
    const goesOn = more.test(text.slice(inOrder[next - 1]!.to));
    if (next - first >= (goesOn ? 2 : 3) && (goesOn || / (?:and|&|or) /.test(last)))
      for (const { from } of inOrder.slice(first, next)) rowOf.set(from, first);
  }
  return rowOf;
}
/** A remark in brackets may stand behind each. */
const inRow = /^(?: \([^()]{1,60}\))?(?:,| and| &| or|, and|, &|, or) (?:the )?$/;

/** `, Eliud Otieno (Transport) and the chief officer`. */
const more = /^(?: \([^()]{1,60}\))?,? and (?!other|others|more|many)\S/;

const placing: ReadonlySet<string> = new Set(["Place", "Village", "Organization", "Project"]);
/** `at the Market Place, Leyburn,` */
const sitsBehind = (text: string, left: { readonly to: number }, { from, to }: Chunk): boolean =>
  /^(?: (?:village|town|city|estate|ward|township|barangay|suburb|parish|area))?, $/.test(text.slice(left.to, from)) &&
  /^(?:[,.;)]|$| (?:on|this|last|next|and|over|to|for|has|had|have|was|were|will|is|in|won|beat|hosted|held|opened|raised|took|received)\b)/.test(
    text.slice(to, to + 8),
  );

const rowMember = (sentence: Sentence, { from, to, text }: Chunk, type: Named["type"]): Named => ({
  ...{ sentence, from, to, text, type, confidence: coordinatedRule.confidence, extractor: coordinatedRule.id },
});

const joins = (text: string, left: { readonly to: number }, right: { readonly from: number }): boolean =>
  right.from > left.to && right.from - left.to <= 10 && /^,? (?:and|&|or) (?:the )?$/.test(text.slice(left.to, right.from));
