/** WORKS_FOR from posts: with the body that the title names, or with the one that the article speaks of. */
import type { Mention } from "../../../model.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { bodyFor } from "./post-bodies.ts";
import type { SpokenOf } from "./spoken-bodies.ts";
import { isOnlyRelated } from "./governed.ts";
import type { HeldPosts } from "./held-posts.ts";
import { evidence } from "../../../relate/evidence.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { besideHolder, mostSpokenOf, titleAfterName, titleBeforeName } from "./post-rules.ts";
import { respectivePosts } from "./respective-posts.ts";
import { titleAfter } from "./title-after.ts";
import { titleBefore } from "./title-before.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { address, isBody } from "./title-words.ts";
import { isWord, tokensOf, type Token } from "./tokens.ts";
import { groupIn } from "./verb-group.ts";

/** `spoken`: the bodies of the article before this sentence, and in it; `held`: the posts that the article told before. */
export function* postDrafts(view: TypedSentence, spoken: SpokenOf, held: HeldPosts): Generator<RelationDraft> {
  const tokens = tokensOf(view);
  const respective = respectivePosts(tokens);
  let holder: { readonly at: number; readonly body: Mention } | undefined;
  let lead: RelationDraft | undefined;
  for (const [at, { mention }] of tokens.entries()) {
    if (mention?.type !== "Person") continue;
    const own = respective.get(at);
    if (own) {
      for (const draft of drafted(view, tokens, at, own, titleAfterName, spoken, held)) yield (lead = draft);
      continue;
    }
    // `Cllr Anne Farmer, mayor of Ledbury`: of two titles in one breath, the second says more.
    const [told, behind] = [titleBefore(tokens, at), titleAfter(tokens, at)];
    // `Cllr P (Chairman)`: of what, the short form tells better.
    const after = told && tokens[at + 1]?.text === "(" && behind?.body === undefined ? undefined : behind;
    const beside = told && (holder && isBesideHolder(tokens, holder.at, told) ? { ...told, body: holder.body } : ofLead(told, lead));
    const before = beside ?? told;
    holder = told?.body && at === told.to - 1 ? { at, body: told.body } : undefined;
    const rule = beside ? besideHolder : titleBeforeName;
    if (before && (beside || !(after && !before.body && !isNamedBy(tokens, at))))
      for (const draft of drafted(view, tokens, at, before, rule, spoken, held)) yield (lead = draft);
    if (after) yield* drafted(view, tokens, at, { ...after, ...inBrackets(tokens, at, after) }, titleAfterName, spoken, held);
  }
}

/** `Mayor Q and his deputy, P`: of the body whose post the one before has. */
function ofLead(told: TitlePhrase, lead: RelationDraft | undefined): TitlePhrase | undefined {
  if (!told.theirs || !lead || !("type" in lead.object) || lead.predicate !== "WORKS_FOR") return undefined;
  const post = lead.properties?.["title"];
  const title = /^deputy$/i.test(told.title) && typeof post === "string" && !/ /.test(post) ? `deputy ${post}` : told.title;
  return { ...told, title, body: lead.object };
}

/** `The new chairman is P, who has been a councillor`: both are told of P. */
const isNamedBy = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was)$/.test(tokens[address.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower ?? "");

/** `O chairman P and manager Q`: of two in one breath, and nobody else's between. */
const isBesideHolder = (
  tokens: readonly Token[],
  holder: number,
  { body, hint, place, head, title, from, elsewhere, its }: TitlePhrase,
): boolean =>
  body === undefined &&
  hint === undefined &&
  place === undefined &&
  elsewhere !== true &&
  its !== true &&
  from === holder + 2 &&
  tokens[holder + 1]?.lower === "and" &&
  !ofOthers.test(title) &&
  /^(?:manager|director|chairman|chairwoman|chairperson|chair|secretary|treasurer|ceo|clerk|coordinator|registrar|principal|spokesperson|spokesman|spokeswoman|superintendent|administrator|engineer|officer|planner|supervisor|accountant|auditor|assessor|solicitor|librarian|curator|bursar|convenor|convener)$/.test(
    head,
  );

/** `O chairman P and police officer Q`. */
const ofOthers = /\b(?:police|army|military|fire|prisons?|medical|health|probation|customs|immigration|electoral|returning|press|news)\b/i;

/** `Onyx Builders (Mr P, director)`: of what stands before the bracket, whether it is known for a body or not. */
function inBrackets(tokens: readonly Token[], at: number, phrase: TitlePhrase): Partial<TitlePhrase> {
  let open = at - 1;
  while (address.has(tokens[open]?.lower ?? "") || tokens[open]?.text === ".") open--;
  const owner = tokens[open - 1];
  if (phrase.body || tokens[open]?.text !== "(" || !owner) return {};
  if (isBody(owner)) return { body: owner.mention! };
  return /^\p{Lu}/u.test(owner.text) && isWord(owner) ? { elsewhere: true } : {};
}

/** `Their lawyer, Mr Sibendire`, before a court: of those accused. */
const pleads = /^(?:lawyer|advocate|attorney|counsel|solicitor|barrister)$/;

/** Of two people, either of whom may have the post. */
const unsure = 0.7;

/** A prefect of a school is a pupil. */
const isPupil = ({ head }: TitlePhrase, { name, text }: Mention): boolean =>
  /^(?:prefect|pupil|student|monitor)$/.test(head) && /\b(?:School|College|Academy|Grammar|Primary|Secondary)\b/.test(name ?? text);

/** Whoever shadows a minister sits in no ministry. */
const isShadow = ({ title }: TitlePhrase, { name, text }: Mention): boolean =>
  /^(?:shadow|opposition)\b/i.test(title) && /^(?:Ministry|Department) /.test(name ?? text);

/** Of the Bodi District Chief Executive, whose body is the district, the post is that of a District Chief Executive. */
const withLevel = (title: string, body: Mention): string => {
  const level = /^Chief Executive$/i.test(title) ? /\b(?:District|Municipal|Metropolitan)$/.exec(body.text)?.[0] : undefined;
  return level === undefined ? title : `${level} Chief Executive`;
};

/**
 * `A has appointed P as clerk`: clerk of A, as far as A's own post is told; whoever appoints a chairman or a commissioner often does so for another
 * body. Undefined where no body chooses.
 */
function ofChooser(tokens: readonly Token[], { verb, head }: TitlePhrase): { body: Mention; rule: Rule } | "another's" | undefined {
  const chooser = verb && isBody(tokens[verb.from - 1]) ? tokens[verb.from - 1]!.mention : undefined;
  // A village elects its mayor, who is its council's.
  if (!chooser || chooser.type === "Village") return undefined;
  const isOwn = /^(?:elect|elected|re-elected|chose|installed)$/.test(tokens[verb!.to - 1]?.lower ?? "");
  return isOwn || !/^(?:chair(?:man|woman|person|lady)?|commissioner|minister|ambassador|judge|magistrate|justice|member)$/.test(head)
    ? { body: chooser, rule: mostSpokenOf }
    : "another's";
}

/** `direct`: the rule that reads the title where it names the body itself. */
function* drafted(
  view: TypedSentence,
  tokens: readonly Token[],
  at: number,
  phrase: TitlePhrase,
  direct: Rule,
  spoken: SpokenOf,
  held: HeldPosts,
): Generator<RelationDraft> {
  const found = phrase.body ? { body: phrase.body, rule: direct } : (ofChooser(tokens, phrase) ?? bodyFor(phrase, tokens[at]!, spoken));
  // `Md. Ayub Ali`: a part of the name.
  if (found === "another's" || phrase.title === "Md") return;
  if (!held.allows(tokens[at]!.mention!, phrase.head, found) || !found) return;
  if (pleads.test(phrase.head) && /\b(?:Court|Tribunal)\b/.test(found.body.name ?? found.body.text)) return;
  if (isPupil(phrase, found.body) || isShadow(phrase, found.body)) return;
  // `The son of P was elected clerk of O`; of `the son of P, clerk of O`, P is the likelier one.
  const related = isOnlyRelated(view.text, tokens[at]!.from) && direct === titleAfterName;
  if (related && phrase.verb) return;
  const [first, last] = [tokens[phrase.from] ?? tokens[at]!, tokens[phrase.to - 1] ?? tokens[at]!];
  yield {
    subject: tokens[at]!.mention!,
    predicate: "WORKS_FOR",
    object: found.body,
    ...evidence(view, view, Math.min(first.from, tokens[at]!.from), Math.max(last.to, tokens[at]!.to)),
    by: phrase.verb ? groupIn(view, tokens[phrase.verb.from]!.from, tokens[phrase.verb.to - 1]!.to) : "phrase",
    extractor: found.rule.id,
    confidence: related || phrase.unsure ? Math.min(found.rule.confidence, unsure) : found.rule.confidence,
    properties: { title: withLevel(phrase.title, found.body) },
  };
}
