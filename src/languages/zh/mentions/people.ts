/** People: surname and given name, forms of address (王书记), and names written with a middle dot. */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { findDottedNames } from "./dotted-names.ts";
import { framedNames } from "./framed-names.ts";
import { findUndottedNames } from "./undotted-names.ts";
import { endsPost } from "./name-ends.ts";
import { surnameAt } from "./surname-at.ts";
import { address, addressRare, framedName, beforeSpeech, surname as bySurname, wordLike } from "./person-rules.ts";
import { personScore, type Neighbours } from "./person-evidence.ts";
import { isWordStart, wordsFrom, type Reading } from "./reading.ts";
import { speechAfter } from "./tables/person-context.ts";
import { addresses, posts } from "./tables/posts.ts";
import { commonSurnames, givenCharacters, inPicture, notNames, rareSurnames } from "./tables/surnames.ts";

const threshold = 2.2;
const han = /\p{Script=Han}/u;
const formOfAddress = new RegExp(`^(?:${[...addresses, ...posts].sort((a, b) => b.length - a.length).join("|")})`, "u");

/** `earlier`: candidates of this sentence found before; posts and bodies among them are evidence. */
export function findPeople(reading: Reading, earlier: readonly Candidate[]): readonly Candidate[] {
  const near = neighbours(earlier);
  const dotted = [...findDottedNames(reading, near)];
  const undotted = findUndottedNames(reading, near).filter((one) => !dotted.some(({ from, to }) => one.from < to && from < one.to));
  const found: Candidate[] = [
    ...dotted,
    ...undotted,
    ...namesBeforeSpeech(reading, earlier),
    ...namesInFrames(reading),
    ...behindChief(reading),
  ];
  const taken = new Uint8Array(reading.text.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  for (let at = 0; at < reading.text.length;) {
    const isFree = taken[at] === 0 && surnameAt(reading.text, at) > 0;
    const best = isFree ? bestNameAt(reading, at, near) : undefined;
    if (best === undefined) {
      const addressed = isFree ? addressAt(reading, at) : undefined;
      if (addressed !== undefined) found.push(addressed);
      at = addressed?.to ?? at + 1;
      continue;
    }
    found.push(best);
    near.endingAt.set(best.to, "Person");
    at = best.to;
  }
  return found;
}

function neighbours(earlier: readonly Candidate[]): Neighbours & { endingAt: Map<number, Candidate["type"]> } {
  const endingAt = new Map<number, Candidate["type"]>();
  const startingAt = new Map<number, Candidate["type"]>();
  for (const { from, to, type } of earlier) {
    const before = endingAt.get(to);
    if (before === undefined || type === "Title" || (type === "Occupation" && before !== "Title")) endingAt.set(to, type);
    if (startingAt.get(from) !== "Title") startingAt.set(from, type);
  }
  return { endingAt, startingAt };
}

function bestNameAt(reading: Reading, at: number, near: Neighbours): Candidate | undefined {
  const { text } = reading;
  const surname = surnameAt(text, at);
  if (
    surname === 0 ||
    inPicture.test(text.slice(at, at + 4)) ||
    endsPost(text, at) ||
    /^家[人属]/u.test(text.slice(at + surname, at + surname + 2)) ||
    (notNames.has(text.slice(at, at + 2)) && isWordStart(reading, at + 2))
  )
    return undefined;
  let best: Candidate | undefined;
  let bestScore = threshold;
  for (let to = at + surname + 1; to <= at + surname + 2 && to <= text.length; to++) {
    if (!han.test(text.charAt(to - 1))) break;
    if (notNames.has(text.slice(at, to)) || isAppointment(text, at, to) || isOnceHeld(reading, to)) continue;
    const score = personScore(reading, at, to, surname, near);
    if (score < bestScore) continue;
    bestScore = score;
    const confidence = Math.min(bySurname.confidence, confidenceOf(score));
    const rule = confidence < likely && !isTypical(text, at, to) ? wordLike : bySurname;
    best = { from: at, to, type: "Person", extractor: rule.id, confidence };
  }
  return best;
}

/** Under this, what is no typical name is a word more often than a name: of a corpus' news ten in eleven were words (周密, 钟声, 乐曲声). */
const likely = 0.76;
/** 梁志慧, 江永|和: a common surname, two characters that names are made of; 和 is given back to a name later. */
const isTypical = (text: string, from: number, to: number): boolean =>
  (to - from === 3 || text.charAt(to) === "和") &&
  commonSurnames.has(text.charAt(from)) &&
  [1, 2].every((at) => givenCharacters.has(text.charAt(from + at)));

/** 聘请陈铭为法治副校长, 任命过谢玲为局长: 为 is no part of the name. */
const isAppointment = (text: string, from: number, to: number): boolean =>
  text.charAt(to - 1) === "为" &&
  /(?:聘请?|聘任|选聘|任命|提名|选举|推选|推举|推荐|增选|增补|补选|委派|邀请|授予)[过了]?$/u.test(text.slice(Math.max(0, from - 4), from));

/** 刘波|原任县林业局局长, where the dictionary has a word begin there: 原 tells that it is over, and is no part of the name. */
const isOnceHeld = (reading: Reading, to: number): boolean =>
  reading.text.charAt(to - 1) === "原" && /^[任系为在]/u.test(reading.text.charAt(to)) && isWordStart(reading, to - 1);

/** 王芳任县水务局局长, 免去陈平的…职务, 李国平等参加: what stands on both sides tells where the name begins and ends. */
const namesInFrames = ({ text }: Reading): Candidate[] =>
  framedNames(text).map((span) => ({ ...span, type: "Person", extractor: framedName.id, confidence: framedName.confidence }));

const chiefsName =
  /(?<=(?:[理董监]事|秘书|[会校社组队站处局院园馆县市乡镇村里区科课议])长)江\p{Script=Han}{1,2}(?=[、,，。;；)）]|等|表示|指出|说|到场|出席|主持|致|[及和与暨]|$)/gu;

/** 理事长|江兰妹: the dictionary reads 长江 there. */
const behindChief = ({ text }: Reading): Candidate[] =>
  text.includes("长江")
    ? matchesIn(text, chiefsName).map(({ index, 0: name }) => ({
        ...{ from: index, to: index + name.length, type: "Person" },
        ...{ extractor: framedName.id, confidence: framedName.confidence },
      }))
    : [];

/** What opens 在会上表示, 对此表示, 就此指出, and no name. */
const opensAdverbial = new Set("在于就对从到则也还又再已曾将正是及并为以由把被即刚昨今后随先当因同经按据给每各这那此该其本");

/** What stands in no name but in 采访时说, 无奈地说, 旁边的姑娘说. */
const inNoName = /[的地得着了过们时等在和与向要来去说讲听问被把是有没不曾]/u;
/** 致词称, 会勘后表示: what is done before it is said. */
const actsFirst = /致[词辞谢]|后$/u;
/** Words that tell how, when or what somebody does, and words for one. */
const sayingHow = /^(?:[vdtfpcurm]|ad|an|i$|l$)/u;
const isPlainSpeech = (reading: Reading, from: number, to: number): boolean =>
  inNoName.test(reading.text.slice(from, to)) ||
  actsFirst.test(reading.text.slice(from, to)) ||
  wordsFrom(reading, from, to).some(({ text, tag }) => text.length > 1 && sayingHow.test(tag));

/** 局长才让东主表示: between a post and a verb of speaking there is nothing but a name, of whatever people. */
function* namesBeforeSpeech(reading: Reading, earlier: readonly Candidate[]): Generator<Candidate> {
  const { text, words, wordAt } = reading;
  const starts = new Set(earlier.map(({ from }) => from));
  // 法定代表|人: the longer post ends where the name begins.
  const ends = new Set(earlier.filter(({ type }) => type === "Title" || type === "Occupation").map(({ to }) => to));
  for (const { to: from, type } of earlier) {
    if (
      (type !== "Title" && type !== "Occupation") ||
      commonSurnames.has(text.charAt(from)) ||
      text.charAt(from) === "的" ||
      opensAdverbial.has(text.charAt(from)) ||
      !han.test(text.charAt(from)) ||
      starts.has(from) ||
      ends.has(from + 1)
    )
      continue;
    for (let to = from + 3; to <= from + 5 && han.test(text.charAt(to - 1)); to++) {
      const first = words[wordAt[from] ?? 0];
      if (
        first === undefined ||
        first.to - first.from > 2 ||
        words[wordAt[to] ?? 0]?.from !== to ||
        !speechAfter.test(text.slice(to, to + 3)) ||
        isPlainSpeech(reading, from, to)
      )
        continue;
      yield { from, to, type: "Person", extractor: beforeSpeech.id, confidence: beforeSpeech.confidence };
      break;
    }
  }
}

/** 2.2 → 0.66, 4 → 0.87, 6 → 0.96. */
const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(-(score - 1.2) / 1.5))) / 100;

/** 王书记, 张大爷: a surname and a form of address, said of somebody the page knows. */
function addressAt({ text, words, wordAt }: Reading, at: number): Candidate | undefined {
  if (!commonSurnames.has(text.charAt(at)) && !rareSurnames.has(text.charAt(at))) return undefined;
  const word = words[wordAt[at] ?? 0];
  if (word?.from !== at || word.to !== at + 1) return undefined;
  const match = formOfAddress.exec(text.slice(at + 1, at + 8));
  if (match === null) return undefined;
  const to = at + 1 + match[0].length;
  const before = text.charAt(at - 1);
  if (words[wordAt[to - 1] ?? 0]?.to !== to || (before !== "" && !/[“,。;:、!?(的和与对跟找请让向]/u.test(before))) return undefined;
  const rule = commonSurnames.has(text.charAt(at)) ? address : addressRare;
  return { from: at, to, type: "Person", extractor: rule.id, confidence: rule.confidence };
}
