/** Whether the text called somebody what a later sentence points at with: `the governor`, `the farmer`. */
import type { Mention } from "../../../model.ts";

/** What else a text says of whom it then calls so; a role that is not here is called by its own word. */
const alike: readonly (readonly [role: RegExp, said: string])[] = [
  [/^(?:principal|head ?teacher)$/, "principal|head ?teacher|headmaster|headmistress|head"],
  [/^chair(?:man|person)$/, "chair(?:man|person|woman|lady)?"],
  [/^councill?or$/, "councill?or|cllr|clr|cr|councilman|councilwoman|alderman"],
  [/^(?:lawmaker|legislator)$/, "lawmaker|legislator|mp|mca|mla|senator|representative|congressman|congresswoman|assemblyman|member"],
  [/^politician$/, "politician|lawmaker|legislator|mp|mca|mla|senator|representative|minister|governor|councill?or|mayor|candidate"],
  [/^doctor$/, "doctor|dr|physician|surgeon"],
  [/^officer$/, "officer|inspector|sergeant|constable|corporal|superintendent"],
  [/^engineer$/, "engineer|engr?"],
  [/^pastor$/, "pastor|rev(?:erend)?|minister"],
  [/^chief$/, "chief|kgosi|headman|nana|alkalo"],
  [/^(?:pensioner|retiree)$/, "pensioner|retiree|retired"],
  [/^farmer$/, "farmer|grower|planter"],
  [/^artist$/, "artist|painter|sculptor|singer|potter"],
  [/^veteran$/, "veteran|soldier"],
];
const saying = new Map<string, RegExp[]>();

/** Right before the name, or before a comma that closes what the post is of; behind the name, behind a comma or a verb of being. */
function patternsOf(role: string): readonly RegExp[] {
  const known = saying.get(role);
  if (known) return known;
  const words = alike.find(([one]) => one.test(role))?.[1] ?? role;
  const made = [
    new RegExp(
      `\\b(?:${words})(s)?\\.?(?: (?:of|for|in|at|to)\\b[^.;,]{1,60})?,? (?:(?:mr|mrs|ms|dr|hon|eng|rev|sir|madam|cllr)\\.? )*$`,
      "i",
    ),
    new RegExp(
      `^(?:, (?:aged )?\\d\\d)?(?:,| \\(| (?:is|was|has been|became|remains|(?:was |been )?(?:elected|appointed|named))\\b)[^.;,]{0,50}\\b(?:${words})\\b`,
      "i",
    ),
  ];
  saying.set(role, made);
  return made;
}

const nameOf = ({ name, text }: Mention): string => name ?? text;

/** Whether the sentence that names `one` says so, of several together or of one; `beside`: all that it names, in order. */
function called(one: Mention, role: string, beside: readonly Mention[], text: string): "several" | "one" | undefined {
  const people = beside.filter(({ type, sentence }) => type === "Person" && sentence === one.sentence);
  const left = Math.max(one.from - 80, 0, ...people.filter(({ to }) => to <= one.from).map(({ to }) => to));
  const right = Math.min(one.to + 80, ...people.filter(({ from }) => from >= one.to).map(({ from }) => from));
  const [before, behind] = patternsOf(role);
  const told = before!.exec(text.slice(left, one.from));
  if (told) return told[1] === undefined ? "one" : "several";
  return behind!.test(text.slice(one.to, right)) ? "one" : undefined;
}

/** Whom the last sentence to call anybody so called so; undefined where it called two people so, or none did. */
export function lastCalled(
  role: string,
  sentences: readonly (readonly Mention[])[],
  textOf: (sentence: string) => string | undefined,
): Mention | undefined {
  for (const beside of sentences.toReversed()) {
    const people = beside.filter(({ type, form }) => type === "Person" && form === "name");
    const told = people.map((one) => called(one, role, beside, textOf(one.sentence) ?? ""));
    const those = people.filter((_, at) => told[at] !== undefined);
    if (those.length > 0) return !told.includes("several") && new Set(those.map(nameOf)).size === 1 ? those[0] : undefined;
  }
  return undefined;
}
