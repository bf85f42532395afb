/** Rows of posts before rows of names: `县委书记、县长、县政协主席甲、乙、丙` has one for each, `局长、副局长甲、乙、丙` its head first. */
import type { TypedText } from "../../../rules/typed-text.ts";
import { chiefPost, headsOfPlaces, postEnding } from "../vocabulary/titles.ts";
import type { Apposition, Post } from "./holder.ts";
import { pattern } from "./patterns.ts";
import { postsIn } from "./post-fit.ts";

/** `县人大常委会主任和县政协主席甲、乙`: the first post is of nobody whom the row of names follows. */
const joinedBefore = pattern(`${postEnding}(?:和|与|及|以及)$`);
/** A 处长 beside another one is one of two people. */
const heads = new RegExp(`${chiefPost.source}|^处长$`, "u");
/** 原局长、副局长甲、乙: `原` is of the time and no part of the post. */
const plain = (title: string): string => title.replace(/^(?:原|前|时任|现任|现|新任|代理?)+(?=\p{Script=Han}{2})/u, "");

/** Posts of two organs of one place, which nobody holds both; of a 党组书记、局长 one person does. */
const headOfOrgan = new RegExp(`^(?:${headsOfPlaces}|(?:人大|政协).*)$`, "u");
const organ = /(?:人大|政协|人大常委会)$/u;
const isOfOrgan = ({ title, body }: Post): boolean => headOfOrgan.test(plain(title)) || organ.test(body.name ?? body.text);

/** `甲村、乙村党支部书记丙`: of which of them, or of both, is not told. */
const severalBodies = pattern("[{VAO}](?:、|和|与|及|以及)$");
/** The same of one that nobody has read: 丁农业合作社、丙公司经理甲、乙. */
const unreadBodies = /(?:公司|合作社|集团|农场|[小中大]学|学校|医院|协会|商会|学会|研究[院所]|银行|基地)(?:、|和|与|及|以及)$/u;
const endsIn = (rule: RegExp, text: string): boolean => text.search(rule) >= 0;

const sharesPost = ({ posts, loose }: Apposition): boolean =>
  (posts.length > 0 && posts.every(({ shared }) => shared)) || loose?.shared === true;

const without = (one: Apposition): Apposition => ({ from: one.from, to: one.to, person: one.person, posts: [], homes: [] });
const ofSeveral = (first: Apposition, behind: readonly Apposition[]): Apposition =>
  behind.some((one) => sharesPost(one) || one.homes.length > 0)
    ? without(first)
    : { ...first, posts: first.posts.map((post) => ({ ...post, ofRow: true })), homes: [] };
const withPost = (one: Apposition, post: Post): Apposition => ({ ...without(one), posts: [{ ...post, shared: false, ofRow: true }] });

/** `first`, and those named right behind it who share its posts or have posts of their own: each with what he surely or probably holds. */
export function apart(masked: TypedText, first: Apposition, behind: readonly Apposition[]): readonly Apposition[] {
  const before = masked.text.slice(Math.max(0, first.from - 16), first.from);
  if (endsIn(severalBodies, before) || (endsIn(unreadBodies, before) && behind.some(sharesPost)))
    return [ofSeveral(first, behind), ...behind.map((one) => (sharesPost(one) || one.homes.length > 0 ? without(one) : one))];
  const end = behind.findIndex((one) => !sharesPost(one));
  const sharing = end < 0 ? behind : behind.slice(0, end);
  const others = behind.slice(sharing.length);
  if (sharing.length === 0 || first.posts.length === 0) return [first, ...behind];
  if (endsIn(joinedBefore, before)) return [without(first), ...sharing.map(without), ...others];
  const row = first.posts.flatMap((post) => postsIn(post.title).map((title) => ({ ...post, title })));
  const [head, next] = row;
  if (!head || !next || !row.some(({ title }) => heads.test(plain(title)))) return [first, ...behind];
  if (row.length === 2 && plain(next.title) === `副${plain(head.title)}`)
    return [withPost(first, head), ...sharing.map((one) => withPost(one, next)), ...others];
  const people = [first, ...sharing];
  if (
    row.length === people.length &&
    row.some(isOfOrgan) &&
    row.every(({ title }) => chiefPost.test(plain(title).replace(/^(?:人大|政协)/u, "")))
  )
    return [...people.map((one, at) => withPost(one, row[at] as Post)), ...others];
  return [{ ...first, posts: first.posts.map((post) => ({ ...post, ofRow: true })) }, ...sharing.map(without), ...others];
}
