/** Who bears a name on a page: one person, unless what stands before the name tells two. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Groups } from "./group.ts";

const reach = 18;
/** A body's own name may be as long as this. */
const farthest = 60;
const bodies = new Set(["Agency", "Organization", "Village"]);
export interface Claim {
  /** The body right before the name, and the words between. */
  readonly post?: { readonly body: Mention; readonly bodyKey: string; readonly title: string };
  readonly role?: string;
}

/** The body right before a name in its sentence and the post between: 清镇市发改局 and 副局长 for 清镇市发改局副局长黄海; what the words before say he is. */
export function claimOf(person: Mention, groups: Groups, context: Context): Claim | undefined {
  const post = postOf(person, groups, context);
  const role = context.rulesOf(person).roleBefore(context.textBefore(person, longestRole));
  return post || role !== undefined ? { ...(post && { post }), ...(role !== undefined && { role }) } : undefined;
}

const longestRole = 8;

export function postOf(person: Mention, groups: Groups, context: Context): Claim["post"] {
  const body = [...context.before(person, farthest)].find(
    (other) => bodies.has(other.type) && other.form !== "nested" && other.to <= person.from,
  );
  const key = body && groups.key(body);
  if (!body || key === undefined || person.from - body.to > reach) return undefined;
  const title = context.textBefore(person, person.from - (body.implied ? body.from : body.to));
  // 局长王伟走访了村民王伟: the body before the first is the first one's.
  return title.includes(person.text) || /[，。；：,;:]/.test(title) || context.rulesOf(person).isNoPost(title)
    ? undefined
    : { body, bodyKey: key, title };
}

function placeOf(body: Mention, groups: Groups, context: Context): string {
  const group = groups.of(body);
  return group ? context.rulesOfGroup(group).placeBefore(group.name) : "";
}

/** One who bears a name, as his claims tell him from others of it. */
export interface Bearer {
  readonly claim: Claim | undefined;
  role: string | undefined;
  readonly mentions: Mention[];
  /** Where the first of them begins. */
  start: number;
}

/**
 * Who bears a name, in the order of their first claims. Two claims are two people's where they say that he is two things that nobody is at
 * once (村民, 局长), or where the bodies differ in kind or in place, and not one post beside the other; whose a claim is, is looked up, for a
 * page may have a name beside thousands of bodies.
 */
export class Bearers {
  readonly all: Bearer[] = [];
  /** By role: the first with this body; the first with a body of this kind whose place is this, or begins so; the first of all. */
  private readonly first = new Map<string, number>();
  private readonly roles = new Set<string | undefined>();

  constructor(
    private readonly groups: Groups,
    private readonly context: Context,
  ) {}

  add(claim: Claim, mention: Mention): Bearer {
    const { post, role } = claim;
    const place = post ? placeOf(post.body, this.groups, this.context) : "";
    const index = this.find(claim, place);
    const known = this.all[index];
    const bearer = known ?? { claim, role, mentions: [], start: mention.start };
    bearer.mentions.push(mention);
    if (known && (role === undefined || known.role !== undefined)) return bearer;
    bearer.role ??= role;
    this.note(known ? index : this.all.push(bearer) - 1, bearer, place);
    return bearer;
  }

  private note(index: number, { claim, role }: Bearer, place: string): void {
    this.roles.add(role);
    for (const key of ["any", ...(claim?.post ? keysOf(claim.post, place) : [])]) {
      const own = `${role ?? ""}|${key}`;
      if (!this.first.has(own)) this.first.set(own, index);
    }
  }

  /** An index of `all`; Infinity where the claim is nobody's yet. */
  private find({ post, role }: Claim, place: string): number {
    const wanted = post ? soughtBy(post, place) : ["any"];
    const possible = role === undefined ? [...this.roles] : [role, undefined];
    const found = possible.flatMap((of) => wanted.map((key) => this.first.get(`${of ?? ""}|${key}`) ?? Infinity));
    // 村民王伟 is of whatever village the page has told of him before.
    if (post && role !== undefined) found.push(this.withoutPost(role));
    const fitting = found.filter((index) => role === undefined || [undefined, role].includes(this.all[index]?.role));
    // Of one body a 民警 and a 副局长 may be one.
    const inBody = post ? [...this.roles].map((of) => this.first.get(`${of ?? ""}|body ${post.bodyKey}`) ?? Infinity) : [];
    return Math.min(Infinity, ...fitting, ...inBody);
  }

  private withoutPost(role: string): number {
    const index = this.first.get(`${role}|any`);
    return index !== undefined && this.all[index]?.claim?.post === undefined ? index : Infinity;
  }
}

type Post = NonNullable<Claim["post"]>;

/** What a bearer is found by. */
const keysOf = ({ body, bodyKey }: Post, place: string): string[] => [
  `body ${bodyKey}`,
  `place ${body.type}|${place}`,
  ...startsOf(place).map((start) => `begins ${body.type}|${start}`),
];

/** By what a claim finds those whose place is his own, begins with it, or is the beginning of it. */
const soughtBy = ({ body, bodyKey }: Post, place: string): string[] => [
  `body ${bodyKey}`,
  `begins ${body.type}|${place}`,
  ...startsOf(place).map((start) => `place ${body.type}|${start}`),
];

const startsOf = (place: string): string[] => Array.from({ length: place.length + 1 }, (_, length) => place.slice(0, length));
