/** The standing of what is stated in a language that brings only words for it: whichever stand in the sentence, what claims least counts. */
import type { StatementStatus } from "../../model.ts";
import type { TypedText } from "../../rules/typed-text.ts";
import type { StandingWord } from "../relation-rules.ts";
import { lasts } from "./lasting.ts";
import type { Says, Told } from "./told.ts";

const cautious: readonly Says[] = ["denied", "alleged", "planned", "ended"];
const question: StandingWord = [/[?？]\s*$/u, "alleged"];

/** On what a phrase says bear only its own words, on a verb all of its sentence. Undefined where nothing is stated. */
export function plainStanding(
  typed: TypedText,
  { by, predicate, subject, titleSays, from, to }: Told,
  words: readonly StandingWord[],
): StatementStatus | undefined {
  if (by === "name") return titleSays ?? "done";
  const text = by === "phrase" ? wordsOf(typed, from, to) : wordsOf(typed, 0, Infinity);
  const said = new Set<Says>([titleSays, by === "phrase" ? undefined : by.means]);
  for (const [pattern, says] of [question, ...words]) if (pattern.test(text)) said.add(says);
  const says = cautious.find((each) => said.has(each)) ?? "done";
  if (says === "denied") return undefined;
  return says === "ended" && predicate !== undefined && !lasts(predicate, subject) ? "done" : says;
}

/** Between two offsets of the sentence, names as one character: a word in a name says nothing. */
const wordsOf = ({ text, starts, ends }: TypedText, from: number, to: number): string =>
  Array.from({ length: text.length }, (_, at) => (starts[at]! >= from && ends[at]! <= to ? text[at] : "")).join("");
