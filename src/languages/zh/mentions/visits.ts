/**
 * Who goes from one county to another: `甲县县委书记王某到乙县考察，县委书记李某陪同`. There a 县委, a 县长 or a 县农业局 without its county may be
 * either's, and only a second holder of the guest's own post is surely the host's.
 */
import type { Gazetteer, GazetteerPlace, PlaceMatch } from "../../../gazetteer/place.ts";
import type { Article } from "../../../model.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { foldWidth } from "./width.ts";

interface Visit {
  readonly to: GazetteerPlace;
  /** Where the visited place begins in its sentence. */
  readonly at: number;
  readonly text: string;
}

/** What somebody does who comes from elsewhere; 调研 is done at home as often, but there no second county is named. */
const going =
  /(?:赴|前往|来到|抵达?|走进|莅临?|到|来)了?(?=\p{Script=Han}{2,14}?(?:考察|学习|调研|交流|访问|参观|招商|对接|洽谈|座谈|回访|走访|推介|取经|拜访|看望|慰问|督导|检查|观摩))/gu;
/** Behind the guests' place: who they are. */
const guest =
  /^(?:党政|考察|代表|访问|学习|县委|市委|区委|旗委|委|人民政府|政府|人大|政协|[市县区旗]?(?:[县市区旗州]长)|\p{Script=Han}{2,12}?局|一行)/u;

const isCounty = ({ code }: GazetteerPlace): boolean => code.length === 4 || code.length === 6;
const levelOf = ({ name }: GazetteerPlace): string => name.at(-1) ?? "";

function visitIn(text: string, gazetteer: Gazetteer): Visit | undefined {
  const starts = matchesIn(text, going).map(({ index, 0: { length } }) => index + length);
  if (starts.length === 0 && !meeting.test(text)) return undefined;
  const matches = gazetteer.matches(text);
  for (const start of starts) {
    // 到安徽省庐江县: the last of a row of places.
    let end = start;
    let to: GazetteerPlace | undefined;
    for (const match of matches) if (match.from === end) [end, to] = [match.to, match.places.find(isCounty)];
    if (!to) continue;
    const { code, name } = to;
    const from = matches.flatMap((match) => (match.to < start && guest.test(text.slice(match.to, match.to + 14)) ? match.places : []));
    const other = from.find((place) => isCounty(place) && place.code !== code && levelOf(place) === name.at(-1));
    if (other) return { to, at: start, text };
  }
  return meetingIn(text, matches);
}

const meeting = /会见|会晤|接待|来访|座谈|拜会|签约|签署|签订/u;

/** `甲县县委书记王某会见乙县县委书记李某一行`: of a 县委 behind that nothing tells whose. */
function meetingIn(text: string, matches: readonly PlaceMatch[]): Visit | undefined {
  if (!meeting.test(text)) return undefined;
  const sides = matches.flatMap((match) => (guest.test(text.slice(match.to, match.to + 14)) ? (match.places.find(isCounty) ?? []) : []));
  const [first] = sides;
  const other = sides.find((place) => place.code !== first?.code && first !== undefined && levelOf(place) === levelOf(first));
  return other && { to: other, at: Infinity, text };
}

/** By the texts of all sentences of the articles that tell of visits. */
type Visits = ReadonlyMap<string, readonly Visit[]>;

const known = new WeakMap<readonly Article[], Visits>();

function visitsOf(articles: readonly Article[], gazetteer: Gazetteer): Visits {
  let visits = known.get(articles);
  if (visits === undefined) {
    const all = new Map<string, readonly Visit[]>();
    for (const { sentences } of articles) {
      const own = sentences.flatMap(({ text }) => visitIn(foldWidth(text), gazetteer) ?? []);
      if (own.length > 0) for (const { text } of sentences) all.set(foldWidth(text), own);
    }
    known.set(articles, (visits = all));
  }
  return visits;
}

/** `either`: the guest's county or the host's; undefined: the article tells of no such visit. */
export type Whose = { readonly name: string } | "either" | undefined;

/**
 * Whose an unnamed body or head of this level is. `text`: its sentence; `from`: where it begins there, and `post` what stands there
 * (县委书记).
 */
export function whoseOnVisit(
  { articles, gazetteer }: { readonly articles: readonly Article[]; readonly gazetteer: Gazetteer },
  { text, from, post }: { readonly text: string; readonly from: number; readonly post: string },
): Whose {
  const level = post.charAt(0);
  const folded = foldWidth(text);
  const visits =
    visitsOf(articles, gazetteer)
      .get(folded)
      ?.filter(({ to }) => levelOf(to) === level) ?? [];
  if (visits.length === 0) return undefined;
  const here = visits.find((visit) => visit.text === folded);
  return here !== undefined && from > here.at && here.text.slice(0, here.at).includes(post) ? { name: here.to.name } : "either";
}
