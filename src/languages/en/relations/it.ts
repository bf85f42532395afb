/** What `it` must be, by what is said of it. */
import type { MentionType } from "../../../model.ts";

const kinds = (...types: MentionType[]): ReadonlySet<MentionType> => new Set(types);
/** What can be held, what can be built and who can employ people: `It was organised by`, `It will cost`, `It has 40 members`. */
const itself: readonly (readonly [behind: RegExp, kinds: ReadonlySet<MentionType>])[] = [
  [
    /^(?:was|is|will be|has been|is being|had been)(?: \p{Ll}+ly| also| being| first)? (?:sponsored|organi[sz]ed|held|hosted|attended|officiated|staged|graced|flagged off)\b|^(?:attracted|drew|brought together|kicks off|takes place|took place|featured)\b/u,
    kinds("Event"),
  ],
  [
    /^(?:was|is|will be|has been|is being|had been)(?: \p{Ll}+ly| also| being| to be)? (?:built|constructed|funded|financed|implemented|designed|rehabilitated|supervised|completed|commissioned|carried out|undertaken|estimated|expected|due)\b|^(?:will |would |is expected to |is to )?(?:costs?|creates?|links?|connects?|benefits?|includes?|involves?|covers?|replaces?|comprises?)\b/u,
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
