/** The relation rules of English: each family reads each sentence. */
import { actDrafts } from "./acts.ts";
import { attendanceDrafts, attendanceRules, inCourt } from "./attendance.ts";
import { acrossRules, homeDrafts, localDrafts, newHolderDrafts } from "./across.ts";
import { contractDrafts, contractRules } from "./contract.ts";
import { cooperationDrafts, cooperationRules } from "./cooperation.ts";
import { invertedDrafts, invertedRules } from "./inverted.ts";
import { deedRules } from "./deed-rules.ts";
import { employmentRules } from "./employment.ts";
import { jurisdictionRules, locationRules, membershipRules } from "./location.ts";
import { originRules } from "./origin.ts";
import { placeChainRules } from "./place-chain-rules.ts";
import { postRules } from "./post-rules.ts";
import { rollCallDrafts, rollCallRules } from "./roll-call.ts";
import { residenceRules } from "./residence.ts";
import { TypedPage } from "./typed-page.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { ofGrants } from "./grants.ts";
import { HeldPosts } from "./held-posts.ts";
import { fundingDrafts, fundingRules, sponsorDrafts } from "./funding.ts";
import { peopleDrafts } from "./people.ts";
import { placeDrafts } from "./places.ts";
import { isLarger, isSite } from "./sites.ts";
import type { SpokenOf } from "./spoken-bodies.ts";
import { postDrafts } from "./posts.ts";
import { rosterDrafts, rosterRules } from "./rosters.ts";
import { signatureDrafts } from "./signatures.ts";
import { successionDrafts, successionRules } from "./succession.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { MentionedPage, RelationReading, RelationRules } from "../../../relate/relation-rules.ts";
import type { RuleFamily } from "../../../rules/rule.ts";
import { StandingReading } from "../standing/reading.ts";
import { titleWords } from "../standing/titles.ts";
import { type Mention, nameOf } from "../../../model.ts";

/** A ministry told by its minister alone: what he opens or says is his own doing. */
const offices: ReadonlySet<string | undefined> = new Set(["en/office/minister-for", "en/office/before-minister"]);
const isOffice = (end: RelationDraft["object"]): boolean => "extractors" in end && offices.has(end.extractors[0]);

function* draftsOf(page: TypedPage): Generator<RelationDraft> {
  for (const draft of allDraftsOf(page))
    if (draft.predicate === "WORKS_FOR" || !(isOffice(draft.subject) || isOffice(draft.object))) yield draft;
}

function* allDraftsOf(page: TypedPage): Generator<RelationDraft> {
  for (const article of page.articles) {
    if (article.language !== "en") continue;
    const views = page.sentencesOf(article);
    const only = onlyProject(views);
    const held = new HeldPosts();
    const openings = openingsOf(views);
    const grants = ofGrants(views);
    yield* rosterDrafts(views);
    yield* signatureDrafts(views, (index) => spokenOf(views, index, openings, grants));
    for (const [index, view] of views.entries()) {
      if (view.sentence.kind === "byline") continue;
      if (view.mentions.some((mention) => mention?.type === "Person"))
        yield* postDrafts(view, spokenOf(views, index, openings, grants), held);
      yield* peopleDrafts(view);
      yield* rollCallDrafts(view);
      yield* homeDrafts(view, lastOf(views, index, "Person"));
      yield* localDrafts(view, homeOf(views, index));
      yield* newHolderDrafts(view, views[index - 1]);
      yield* actDrafts(view);
      yield* invertedDrafts(view, views[index - 1]);
      yield* successionDrafts(view);
      yield* fundingDrafts(view, views[index - 1], only);
      yield* contractDrafts(view, lastOf(views, index, "Project"));
      yield* attendanceDrafts(view, () => eventBefore(views, index));
      yield* sponsorDrafts(view, lastOf(views, index, "Event", "Project"));
      yield* cooperationDrafts(view);
      yield* placeDrafts(view);
    }
  }
}

const isBody = (mention: Mention | undefined): mention is Mention => mention?.type === "Agency" || mention?.type === "Organization";
const placedBodies = (view: TypedSentence): { readonly mention: Mention; readonly at: number }[] =>
  view.mentions.flatMap((mention, at) => (isBody(mention) && !isBracketed(view, at) && !isLeft(view, at) ? [{ mention, at }] : []));
const bodiesIn = (view: TypedSentence): Mention[] => placedBodies(view).map(({ mention }) => mention);

/** `Ann Reed (Corran Library)`: hers, and nobody else's. */
const isBracketed = (view: TypedSentence, at: number): boolean =>
  view.text.slice(at - 2, at) === " (" && view.text[at + 1] === ")" && view.mentions[at - 3]?.type === "Person";

/** `former Corran Army (CA) Captain P was elected chairman`: of another body, whatever it is. */
const isLeft = ({ text, mentions }: TypedSentence, at: number): boolean =>
  /\b[Ff]ormer $/.test(text.slice(Math.max(0, at - 8), at)) ||
  (text.slice(at - 2, at) === " (" && mentions[at - 3] !== undefined && /\b[Ff]ormer $/.test(text.slice(Math.max(0, at - 11), at - 3)));

/** By paragraph, its first sentence. */
function openingsOf(views: readonly TypedSentence[]): ReadonlyMap<number, TypedSentence> {
  const openings = new Map<number, TypedSentence>();
  for (const view of views) if (!openings.has(view.sentence.paragraph)) openings.set(view.sentence.paragraph, view);
  return openings;
}

function spokenOf(views: readonly TypedSentence[], index: number, openings: ReadonlyMap<number, TypedSentence>, grants: boolean): SpokenOf {
  const view = views[index]!;
  const opening = openings.get(view.sentence.paragraph)!;
  // `In Port St Mary, … acting clerk P`: of no other town's board.
  const place = /^(?:In|At) \S, /.test(view.text) && view.mentions[3]?.type === "Place" ? view.mentions[3] : undefined;
  const town = place && !isLarger(nameOf(place)) ? nameOf(place) : undefined;
  const from = opening.mentions[0]?.type === "Place" && /^\S\s*(?:--|[—–:]|- )/.test(opening.text) ? opening.mentions[0].text : town;
  // `Present: P, President; Q, Corran Council`: of whom each is, his own place in the row tells.
  const isRollCall = rollCall.test(view.text);
  return {
    here: isRollCall ? [] : placedBodies(view),
    before: views
      .slice(Math.max(0, index - reach), index)
      .toReversed()
      .flatMap((one) => bodiesIn(one).toReversed()),
    after: isRollCall ? [] : views.slice(index + 1, index + reach).flatMap(bodiesIn),
    page: isRollCall ? [] : view.bodies,
    heading: view.heading,
    village: () => onlyVillage(views.slice(Math.max(0, index - reach), index + 1)),
    ...(grants && { ofMany: new Set(views.filter(({ sentence }) => sentence.paragraph === view.sentence.paragraph).flatMap(bodiesIn)) }),
    ...(from !== undefined && /[a-z]/.test(from) && { from }),
  };
}

const rollCall =
  /^(?:(?:Members |Those )?(?:[Pp]resent|PRESENT|[Aa]ttending)|In [Aa]ttendance|Attendance|Sederunt|Apologies)\b[^.]{0,30}?:/;

/** The town or village that the article spoke of last, up to this sentence: no road, and no county. */
function homeOf(views: readonly TypedSentence[], index: number): Mention | undefined {
  const isHome = (one: Mention): boolean =>
    one.type === "Village" || (one.type === "Place" && !isSite(one) && !isLarger(one.name ?? one.text));
  const seen = views.slice(Math.max(0, index - reach), index + 1).toReversed();
  for (const { spoken } of seen) {
    const villages = spoken.filter((one) => one.type === "Village");
    const homes = villages.length > 0 ? villages : spoken.filter(isHome);
    // Of two towns in one breath, nobody can tell.
    if (homes.length > 0) return new Set(homes.map(nameOf)).size === 1 ? homes[0] : undefined;
  }
  return undefined;
}

function onlyVillage(views: readonly TypedSentence[]): Mention | undefined {
  const all = views.flatMap(({ spoken }) => spoken.filter(({ type }) => type === "Village"));
  return new Set(all.map(nameOf)).size === 1 ? all.at(-1) : undefined;
}

/** What an article that speaks of one project is about. */
function onlyProject(views: readonly TypedSentence[]): Mention | undefined {
  const all = views.flatMap(({ spoken }) => spoken.filter(({ type }) => type === "Project"));
  return new Set(all.map(({ name, text }) => name ?? text)).size === 1 ? all[0] : undefined;
}

/** So many sentences back and ahead is what an article speaks of still told; a book has many more. */
const reach = 60;

/** What the article named last of the kind, before this sentence. */
const lastOf = (views: readonly TypedSentence[], index: number, ...types: Mention["type"][]): Mention | undefined =>
  views
    .slice(Math.max(0, index - reach), index)
    .findLast((view) => view.spoken.some(({ type }) => types.includes(type)))
    ?.spoken.find(({ type }) => types.includes(type));

/** None where a court has been spoken of since: whoever was present, was there. */
function eventBefore(views: readonly TypedSentence[], index: number): Mention | undefined {
  const event = lastOf(views, index, "Event");
  const told = views.findLastIndex((view, at) => at < index && event !== undefined && view.spoken.includes(event));
  return views.slice(told + 1, index).some(({ text }) => inCourt.test(text)) ? undefined : event;
}

const families: readonly RuleFamily[] = [
  fundingRules,
  contractRules,
  cooperationRules,
  successionRules,
  invertedRules,
  attendanceRules,
  acrossRules,
  employmentRules,
  residenceRules,
  originRules,
  postRules,
  rollCallRules,
  rosterRules,
  deedRules,
  locationRules,
  jurisdictionRules,
  membershipRules,
  placeChainRules,
];

function read(mentioned: MentionedPage): RelationReading {
  const page = new TypedPage(mentioned);
  const standings = new StandingReading(mentioned);
  return {
    drafts: () => draftsOf(page),
    standing: (sentence, told) => standings.standing(sentence, told),
    typedTexts: (article, { id }) => page.sentencesOf(article).filter(({ sentence }) => sentence.id === id),
  };
}

export const relations: RelationRules = { read, families, titles: titleWords, reporter: /reporter|correspondent|writer|editor/iu };
