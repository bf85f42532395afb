/** Posts one after the other, as member lists and careers have them: 县委副书记、县长; 副县长、县公安局局长. */
import type { Mention } from "../../../model.ts";
import type { TypedText } from "../../../rules/typed-text.ts";
import { postEnding } from "../vocabulary/titles.ts";
import type { Words } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { bodyOfArticle, otherBody, splitPost } from "./post-body.ts";
import { fits, postsIn } from "./post-fit.ts";
import { word } from "./post-words.ts";

/** What stands in a row of posts before one is named: the body beside it, if any. */
interface ListedPost {
  readonly body: Mention | undefined;
  readonly title: string;
  /** Position in the typed text behind it. */
  readonly end: number;
}

export interface HeldPost {
  readonly body: Mention;
  readonly title: string;
  readonly end: number;
}

const one = `(?:${word}{0,12}?${postEnding})`;
const listed = pattern(
  `^(?:、|兼|，)?(?<when>现任|时任|原任?|曾任|历任|拟任|拟提名为?|拟)?任?(?:{LV}*(?<body>{AOVL})的?)?(?<title>${one}(?:、${one})*)(?=[、，。；（）兼{AOVL}]|$)`,
);

/** Those that begin at a position of a typed text, up to what is no post, or is of another time: 历任甲局科员，现任乙局局长. */
function* postsFrom(typed: TypedText, from: number): Generator<ListedPost> {
  for (let at = from; ;) {
    const match = [...typed.text.slice(at, at + 80).matchAll(listed)][0];
    const span = match?.indices?.groups;
    if (!match || !span?.["title"] || (at > from && span["when"])) return;
    const body = span["body"]
      ? typed.mentions.slice(at + span["body"][0], at + span["body"][1]).findLast((each) => each !== undefined)
      : undefined;
    yield { body, title: match.groups?.["title"] ?? "", end: at + span["title"][1] };
    at += match[0].length;
  }
}

/** Each post with its body; a post whose body cannot be told is left out. */
export function* heldFrom(words: Omit<Words, "before">, from: number, page: Page): Generator<HeldPost> {
  let beside: Mention | undefined;
  for (const { body, title, end } of postsFrom(words.typed, from)) {
    beside = body ?? beside;
    for (const held of heldIn(body ?? beside, title, { ...words, before: end }, page)) yield { ...held, end };
  }
}

/** Of a title (县委副书记、县长) each post with the body that it is of. */
export function* heldIn(beside: Mention | undefined, title: string, words: Words, page: Page): Generator<Omit<HeldPost, "end">> {
  if (!beside) {
    for (const post of postsIn(title)) {
      const found = bodyOfArticle(post, words, page);
      if (found) yield { body: found.body, title: found.title };
    }
    return;
  }
  for (const own of splitPost({ body: beside, title, shared: false }, page)) {
    const isPlace = own.body.type === "Place";
    if (!isPlace) yield { body: own.body, title: own.title };
    for (const post of postsIn(own.title)) {
      const found = !isPlace && fits(post, own.body) ? undefined : otherBody(post, own.body, words, page);
      if (found) yield { body: found.body, title: found.title };
    }
  }
}
