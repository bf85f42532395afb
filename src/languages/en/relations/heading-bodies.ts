/** Whose page it is, where a council or a board stands in its heading: minutes, agendas, the page of a town. */
import type { Article, Mention, Sentence } from "../../../model.ts";

export interface HeadingBodies {
  /** `CORRAN COMMUNITY COUNCIL`, `TOWN OF CORRAN`. */
  readonly own?: Mention;
  /** `Select Board`, of `Select Board Meeting Minutes` below the town's name. */
  readonly meeting?: Mention;
}

const ofMinutes = /^(?:[\p{L}]+ )?minutes (?:of|from) (?:[\p{L}-]+ ){0,5}meetings? of (?:the )?$/iu;
const ofMeeting = /^ (?:(?:regular|special|public|monthly|annual|work|business) )?(?:meeting|minutes|session|agenda)\b/iu;
const ends = /^(?:$|\s*[,|·•;:—–(-]| held\b)/iu;

/** A long heading in capitals looks like a paragraph. */
const isHead = ({ kind, text }: Sentence): boolean =>
  kind === "title" || kind === "heading" || kind === "kicker" || (kind === "body" && /^[^\p{Ll}]{20,160}$/u.test(text));

/** Read off the first lines of a page's first article. */
export function headingBodies(article: Article | undefined, mentionsOf: (sentence: Sentence) => readonly Mention[]): HeadingBodies {
  const heads = (article?.sentences ?? []).slice(0, 3);
  const count = heads.findIndex((sentence) => !isHead(sentence));
  const [first, ...below] = heads.slice(0, count < 0 ? undefined : count);
  if (first === undefined) return {};
  const agencies = (sentence: Sentence): Mention[] => mentionsOf(sentence).filter(({ type, form }) => type === "Agency" && form === "name");
  const behind = (sentence: Sentence, { to }: Mention): string => sentence.text.slice(to);
  const own = agencies(first).find((one) => {
    const before = first.text.slice(0, one.from);
    const after = behind(first, one);
    return (before === "" || ofMinutes.test(before)) && (ends.test(after) || ofMeeting.test(after));
  });
  if (own === undefined) return {};
  const meeting = [first, ...below]
    .flatMap((sentence) => agencies(sentence).filter((one) => ofMeeting.test(behind(sentence, one))))
    .find((one) => one !== own);
  return { own, ...(meeting && { meeting }) };
}
