/** What `it` must be, by what is said of it. */
import { builtVerbs, costVerbs, featuredVerbs, heldVerbs } from "../vocabulary/it-verbs.ts";
import type { MentionType } from "../../../model.ts";

const kinds = (...types: MentionType[]): ReadonlySet<MentionType> => new Set(types);
/** What can be held, what can be built and who can employ people: `It was organised by`, `It will cost`, `It has 40 members`. */
const itself: readonly (readonly [behind: RegExp, kinds: ReadonlySet<MentionType>])[] = [
  [
    new RegExp(
      String.raw`^(?:was|is|will be|has been|is being|had been)(?: \p{Ll}+ly| also| being| first)? (?:${heldVerbs})\b|^(${featuredVerbs})\b`,
      "u",
    ),
    kinds("Event"),
  ],
  [
    new RegExp(
      String.raw`^(?:was|is|will be|has been|is being|had been)(?: \p{Ll}+ly| also| being| to be)? (?:${builtVerbs})\b|^(?:will |would |is expected to |is to )?(?:${costVerbs})\b`,
      "u",
    ),
    kinds("Project"),
  ],
  [
    /^(?:employs|runs|operates|owns|sells|was (?:founded|set up|established|formed|registered)|has (?:\p{Ll}+ )?[\d,]+ (?:members|staff|pupils|students|learners|employees|shareholders))\b/u,
    kinds("Agency", "Organization"),
  ],
];
/** So many sentences back `it` is looked for as what it must be; then it is what was spoken of last. */
export const near = 5;

/** `after`: what the sentence goes on with behind `it`; undefined where that says nothing. */
export const whatItIs = (after: string): ReadonlySet<MentionType> | undefined => itself.find(([behind]) => behind.test(after))?.[1];
