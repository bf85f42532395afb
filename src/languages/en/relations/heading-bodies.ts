/** Whose page it is, where a council or a board stands in its heading: minutes, agendas, the page of a town. */
import { type Article, type Mention, nameOf, type Sentence } from "../../../model.ts";
import { ofPageBehind } from "../mentions/masthead.ts";

export interface HeadingBodies {
  /** `CORRAN COMMUNITY COUNCIL`, `TOWN OF CORRAN`. */
  readonly own?: Mention;
  /** `Select Board`, of `Select Board Meeting Minutes` below the town's name. */
  readonly meeting?: Mention;
  /** `Present: Ann Reed (Chair)`, without a councillor's title: those who have it sit in another council, as in Scotland. */
  readonly untitled?: true;
}

const ofMinutes = /^(?:[\p{L}]+ )?minutes (?:of|from) (?:[\p{L}-]+ ){0,5}meetings? of (?:the )?$/iu;
const ofMeeting = /^ (?:(?:regular|special|public|monthly|annual|work|business) )?(?:meeting|minutes|session|agenda)\b/iu;
const ends = new RegExp(`^(?:$|\\s*[,|·•;:—–(-]| held\\b| (?:${ofPageBehind})\\b(?: ${ofPageBehind})*(?:$|[,|·•;:—–(-]| .*\\d))`, "iu");

/** A long heading in capitals looks like a paragraph. */
const isHead = ({ kind, text }: Sentence): boolean =>
  kind === "title" || kind === "heading" || kind === "kicker" || (kind === "body" && /^[^\p{Ll}]{20,160}$/u.test(text));

const officerBehind = /^ ?\((?:Acting |Vice[- ]|Hon\.? )?(?:Chair\p{Ll}*|Convenor|Convener|Secretary|Treasurer)\b/u;
const councillorBefore = /\b(?:C?Cllrs?|Councill?ors?|Cr|Coun)\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/;

/** Whether officers are named, and none of them is called a councillor. */
function hasUntitledOfficers(sentences: readonly Sentence[], mentionsOf: (sentence: Sentence) => readonly Mention[]): boolean {
  const officers = sentences.flatMap((sentence) =>
    mentionsOf(sentence).flatMap(({ type, from, to }) =>
      type === "Person" && officerBehind.test(sentence.text.slice(to, to + 24)) ? [sentence.text.slice(Math.max(0, from - 24), from)] : [],
    ),
  );
  return officers.length > 0 && !officers.some((before) => councillorBefore.test(before));
}

/** Read off the first lines of a page's first article. */
export function headingBodies(article: Article | undefined, mentionsOf: (sentence: Sentence) => readonly Mention[]): HeadingBodies {
  const heads = (article?.sentences ?? []).slice(0, 3);
  const count = heads.findIndex((sentence) => !isHead(sentence));
  const [first, ...below] = heads.slice(0, count < 0 ? undefined : count);
  if (first === undefined) return {};
  const agencies = (sentence: Sentence): Mention[] => mentionsOf(sentence).filter(({ type, form }) => type === "Agency" && form === "name");
  const behind = (sentence: Sentence, { to }: Mention): string => sentence.text.slice(to);
  const opens = agencies(first).find((one) => {
    const before = first.text.slice(0, one.from);
    const after = behind(first, one);
    return (before === "" || ofMinutes.test(before)) && (ends.test(after) || ofMeeting.test(after));
  });
  // `Council News` and, below it, the council's name as a line of its own.
  const own = opens ?? below.flatMap((line) => agencies(line).filter((one) => one.from === 0 && behind(line, one) === "")).at(0);
  if (own === undefined) return {};
  const meeting = [first, ...below]
    .flatMap((sentence) => agencies(sentence).filter((one) => ofMeeting.test(behind(sentence, one))))
    .find((one) => one !== own);
  const untitled = /\bCommunity Council$/i.test(nameOf(own)) && hasUntitledOfficers(article!.sentences, mentionsOf);
  return { own, ...(meeting && { meeting }), ...(untitled && { untitled }) };
}
