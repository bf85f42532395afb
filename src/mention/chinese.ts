/** All that the Chinese tables and grammars find in a sentence, each step seeing what those before it found. */
import type { Article, Sentence } from "../model.ts";
import { findAmounts } from "./chinese/amounts.ts";
import { findAnaphors } from "./chinese/anaphors.ts";
import { findDates } from "./chinese/dates.ts";
import { findEnumeratedNames } from "./chinese/enumerated-names.ts";
import { findDivisions, findHeadedNames, findNamed } from "./chinese/headed-names.ts";
import { findPeople } from "./chinese/people.ts";
import { findPosts } from "./chinese/posts.ts";
import { findObservances, findPlainHonours, findQuotedNames, outsideWorks } from "./chinese/quoted-names.ts";
import { readSentence } from "./chinese/reading.ts";
import { findUndertakings } from "./chinese/undertakings.ts";
import { findVillagesWithOffices } from "./chinese/village-offices.ts";
import { findWorks } from "./chinese/works.ts";
import { yearOfPage } from "./page-year.ts";
import type { Candidate, Extractor, PageContext } from "./extractor.ts";

export const chineseExtractor: Extractor = { name: "pattern", language: "zh", find };

/** The second 村 of 黄金村村主任 is the post's, and 寨村 is no part of 包包寨村. */
const isMisread = (one: Candidate, village: Candidate): boolean =>
  village.type === "Village" &&
  one.type === "Village" &&
  ((one.from === village.from && one.to === village.to + 1) || (one.to === village.to && one.from > village.from));

function find(sentence: Sentence, article: Article, context: PageContext, earlier: readonly Candidate[] = []): readonly Candidate[] {
  const bare = readSentence(sentence, earlier);
  const divisions = [...findNamed(bare), ...findDivisions(bare, context)];
  const villages = findVillagesWithOffices(readSentence(sentence, [...earlier, ...divisions]));
  const places = [...divisions.filter((one) => !villages.some((village) => isMisread(one, village))), ...villages];
  const reading = readSentence(sentence, [...earlier, ...places]);
  const headed = [...places, ...findHeadedNames(reading, context), ...findEnumeratedNames(reading, context)];
  const sited = readSentence(sentence, [...earlier, ...headed]);
  const names = [
    ...headed,
    ...findQuotedNames(reading),
    ...findObservances(reading),
    ...findPlainHonours(reading),
    ...findUndertakings(sited, headed),
    ...findWorks(sited),
  ];
  const values = [
    ...findDates(reading.text, article.date ?? context.document.published ?? yearOfPage(context.document)),
    ...findAmounts(reading),
  ];
  const posts = findPosts(reading, [...earlier, ...names]);
  const people = findPeople(reading, [...earlier, ...names, ...values, ...posts]);
  const all = [...names, ...values, ...posts, ...people, ...findAnaphors(reading)];
  return outsideWorks(reading, all);
}
