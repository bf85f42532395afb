/** All that the Chinese tables and grammars find in a sentence, each step seeing what those before it found. */
import { unitOf, type Article, type MentionType, type Sentence } from "../../../model.ts";
import { findCommitteeDepartments } from "./committee-departments.ts";
import { findAmounts } from "./amounts.ts";
import { findAnaphors } from "./anaphors.ts";
import { findDates } from "./dates.ts";
import { findEnumeratedNames } from "./enumerated-names.ts";
import { findDivisions, findHeadedNames, findNamed } from "./headed-names.ts";
import { findPairedOffices } from "./paired-offices.ts";
import { findPeople } from "./people.ts";
import { findPosts } from "./posts.ts";
import { findObservances, findPlainHonours, findQuotedNames, outsideWorks } from "./quoted-names.ts";
import { readSentence, wordStartingAt, type Reading } from "./reading.ts";
import { commonSurnames, compoundSurnames } from "./tables/surnames.ts";
import { findReorganizedBodies } from "./reorganized-bodies.ts";
import { findUnlistedDivisions } from "./unlisted-divisions.ts";
import { findBoundedUndertakings } from "./bounded-undertakings.ts";
import { findUndertakings } from "./undertakings.ts";
import { findVillagesWithOffices } from "./village-offices.ts";
import { findWorks } from "./works.ts";
import { findCourteousNames } from "./regional-courtesy.ts";
import { findLatinNames } from "./latin-names.ts";
import { findMarriedNames } from "./married-names.ts";
import { findHeldBodies } from "./regional-held-bodies.ts";
import { withoutLead } from "./regional-leads.ts";
import { findRegionalNames } from "./regional-names.ts";
import { findRegionalPeople } from "./regional-people.ts";
import { findListedVillagers } from "./regional-villages.ts";
import { findRegionalUndertakings, withoutMisread, withSecond } from "./regional-undertakings.ts";
import { findGivers } from "./givers.ts";
import { findGivenWorks } from "./given-works.ts";
import { yearOfPage } from "./page-year.ts";
import { mainland, regionOf } from "./region.ts";
import { bySentence } from "../../../mention/by-sentence.ts";
import { kindLetters } from "../../../../graph/ontology.ts";
import { gazetteer } from "./extractor-names.ts";
import { scopesOf } from "./scope.ts";
import type { ScopedPage } from "./scoped-page.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Word } from "./words.ts";

export const patternExtractor = bySentence(
  {
    name: "pattern",
    languages: ["zh"],
    requires: [gazetteer],
    provides: [...Object.values<MentionType>(kindLetters), "Title", "Occupation"],
    part: "zh",
  },
  (page) => {
    const { whole, prose } = scopesOf(page);
    return (sentence, article, earlier) => find(sentence, article, unitOf(sentence) === undefined ? whole : prose, earlier);
  },
);

/** The second 村 of 黄金村村主任 is the post's, and 寨村 is no part of 包包寨村. */
const isMisread = (one: Candidate, village: Candidate): boolean =>
  village.type === "Village" &&
  one.type === "Village" &&
  ((one.from === village.from && one.to === village.to + 1) || (one.to === village.to && one.from > village.from));

function find(sentence: Sentence, article: Article, context: ScopedPage, earlier: readonly Candidate[]): readonly Candidate[] {
  const bare = readSentence(sentence, earlier);
  const divisions = [...findNamed(bare), ...findDivisions(bare, context), ...findUnlistedDivisions(bare)];
  const villages = findVillagesWithOffices(readSentence(sentence, [...earlier, ...divisions]));
  const places = [...divisions.filter((one) => !villages.some((village) => isMisread(one, village))), ...villages];
  const reading = readSentence(sentence, [...earlier, ...places]);
  const region = regionOf(context);
  const isRegional = region !== mainland;
  const regional = isRegional ? findRegionalNames(reading, context) : [];
  const departments = findCommitteeDepartments(reading.text);
  const bodies = findHeadedNames(reading, context);
  const plain = [
    ...places,
    ...bodies,
    ...findPairedOffices(reading.text, bodies),
    ...findEnumeratedNames(reading, context),
    ...departments,
    ...findReorganizedBodies(reading),
  ];
  const headed = isRegional ? withoutLead(reading.text, [...plain, ...regional]) : plain;
  const sited = readSentence(sentence, [...earlier, ...headed]);
  const quoted = [
    ...findQuotedNames(reading),
    ...findObservances(reading),
    ...findPlainHonours(reading),
    ...findWorks(sited),
    ...findGivenWorks(reading),
  ];
  const found = findUndertakings(sited, headed);
  const undertakings = isRegional ? withoutMisread(sited.text, found) : found;
  const own = findBoundedUndertakings(sited, !isRegional);
  const bounded = isRegional ? withoutMisread(sited.text, own) : own;
  const named = isRegional ? withSecond(sited.text, findRegionalUndertakings(sited)) : [];
  const names = [...headed, ...quoted, ...undertakings, ...bounded, ...named];
  const values = [
    ...findDates(reading.text, article.date ?? context.document.published ?? yearOfPage(context.document), region),
    ...findAmounts(reading, region),
  ];
  const posts = findPosts(reading, [...earlier, ...names]);
  const people = findPeople(reading, [...earlier, ...names, ...values, ...posts]);
  const officials = officialsIn([...undertakings, ...bounded], posts, people);
  const apart = officials.size > 0 ? [...headed, ...quoted, ...findUndertakings(sited, headed, officials), ...named] : names;
  const married = isRegional ? findMarriedNames(reading, new Set([...posts, ...people].map(({ to }) => to))) : [];
  const known = isRegional ? [...findRegionalPeople(reading.text, context, people), ...findCourteousNames(reading)] : [];
  const held = isRegional ? findHeldBodies(reading, [...people, ...known, ...married], [...earlier, ...names]) : [];
  const villagers = region.minguoYears ? findListedVillagers(reading) : [];
  const latin = isRegional ? findLatinNames(reading.text, people, new Set(posts.map(({ to }) => to))) : [];
  const all = [
    ...withoutOfficials(sited, apart, posts),
    ...values,
    ...posts,
    ...people,
    ...findGivers(reading),
    ...married,
    ...known,
    ...held,
    ...villagers,
    ...latin,
    ...findAnaphors(reading, context),
  ];
  return outsideWorks(reading, all);
}

/** Where those end whom an undertaking would take along with their posts: 县委书记王国平 in 县委书记王国平召集会议. */
function officialsIn(undertakings: readonly Candidate[], posts: readonly Candidate[], people: readonly Candidate[]): ReadonlySet<number> {
  const titles = posts.filter(({ type }) => type === "Title");
  const postEnds = new Set(titles.map(({ to }) => to));
  const postStarts = new Map(titles.map(({ from, to }) => [from, to]));
  const inside = new Set(undertakings.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, at) => from + at)));
  return new Set(
    people.flatMap(({ from, to }) => {
      if (!inside.has(from) || !inside.has(to - 1)) return [];
      return postEnds.has(from) ? [to] : (postStarts.get(to) ?? []);
    }),
  );
}

/** 纪委书记许国强部署调度会: behind a post a surname stands alone, whoever it is; no undertaking is called after them. */
function withoutOfficials(reading: Reading, names: readonly Candidate[], posts: readonly Candidate[]): readonly Candidate[] {
  const named = posts.filter(({ type, to }) => type === "Title" && isSurname(wordStartingAt(reading, to)));
  const endOf = new Map(named.map(({ from, to }) => [from, to]));
  const holdsOne = ({ from, to }: Candidate): boolean => {
    for (let at = from; at < to - 1; at++) if ((endOf.get(at) ?? to) < to - 1) return true;
    return false;
  };
  return endOf.size === 0 ? names : names.filter((name) => (name.type !== "Event" && name.type !== "Project") || !holdsOne(name));
}

const isSurname = (word: Word | undefined): boolean =>
  word !== undefined && (commonSurnames.has(word.text) || compoundSurnames.has(word.text) || word.tag.startsWith("nr"));
