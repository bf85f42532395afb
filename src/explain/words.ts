/** Explanations as a person reads them. */
import type {
  CandidateFate,
  ExplainedCandidate,
  NearRule,
  PlaceExplanation,
  RelationExplanation,
  RelationProposal,
} from "./explanation.ts";

const fates: Readonly<Record<CandidateFate, string>> = {
  mention: "became the mention",
  nested: "became a name inside the longer one",
  merged: "counts among those who found the mention",
  refused: "refused",
  doubtful: "too doubtful",
  beaten: "beaten",
};

const candidateInWords = ({ text, type, rule, confidence, fate, because, start, end }: ExplainedCandidate): string =>
  `  ${text}  ${type}  ${start}-${end}  by ${rule}, ${confidence.toFixed(2)}: ${fates[fate]}${because === "" ? "" : ` – ${because}`}`;

export function placeInWords({ sentence, kind, language, candidates, mentions }: PlaceExplanation): string {
  const proposed = candidates.length === 0 ? ["  No rule proposed anything at this place."] : candidates.map(candidateInWords);
  const others =
    candidates.length > 0 || mentions.length === 0 ? [] : ["Found in the sentence:", ...mentions.map((mention) => `  ${mention}`)];
  return [`${sentence}`, `(read as ${kind}, ${language})`, "Proposed here:", ...proposed, ...others].join("\n");
}

const proposalInWords = ({ rule, sentence, confidence, status, refused }: RelationProposal): string =>
  `  ${rule}, ${confidence.toFixed(2)}: ${refused === undefined ? `stated as ${status}` : `refused, for ${refused}`}\n    ${sentence}`;

const nearInWords = ({ rule, example, read, wanted, sentence }: NearRule): string =>
  [
    `  ${rule}`,
    `    reads, e.g.: ${example}`,
    `    in: ${sentence}`,
    `    it read: ${read}`,
    wanted === "" ? "    and all of its pattern fits; a further condition of the rule refused it" : `    and then looked for: ${wanted}`,
  ].join("\n");

export function relationInWords({ subject, predicate, object, obstacles, proposals, nearest }: RelationExplanation): string {
  const stated = proposals.some(({ refused }) => refused === undefined);
  return [
    `${subject} ${predicate} ${object}: ${stated ? "stated" : "not stated"}`,
    ...obstacles,
    ...(proposals.length > 0 ? ["Proposed by:", ...proposals.map(proposalInWords)] : stated ? [] : ["No rule proposed it."]),
    ...(nearest.length > 0 ? ["The nearest rules, and where they stopped:", ...nearest.map(nearInWords)] : []),
  ].join("\n");
}
