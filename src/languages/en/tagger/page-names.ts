/** One name, one kind: what the page's other sentences say of a name that stands in several, after each was read by itself. */
import type { ReadSentence } from "./features.ts";
import type { SpanKind, TaggedSpan } from "./kinds.ts";

type Group = "person" | "body" | "place" | "event";
/** A body's kind is told by its head, not by how often it was read so. */
const groups: Readonly<Record<SpanKind, Group>> = {
  person: "person",
  government: "body",
  organization: "body",
  place: "place",
  event: "event",
};

/** The confidences of a name's spans on the page added up, by kind. */
type Votes = Map<SpanKind, number>;

/** Votes from which a name is read where nothing was seen in it; chosen on the dev splits, as was the confidence, which is the share of them that are right. */
const ENOUGH = 0.7;
const TOLD_ELSEWHERE = 0.55;
const SHORTEST = 3;

function votesOf(read: readonly ReadSentence[], spans: readonly (readonly TaggedSpan[])[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  spans.forEach((own, i) => {
    for (const { start, end, kind, confidence } of own) {
      const name = (read[i] as ReadSentence).text.slice(start, end);
      let of = votes.get(name);
      if (of === undefined) votes.set(name, (of = new Map<SpanKind, number>()));
      of.set(kind, (of.get(kind) ?? 0) + confidence);
    }
  });
  return votes;
}

/** The kind that more than half of the votes are for, bodies of both kinds together. */
function electedOf(votes: Votes): { readonly kind: SpanKind; readonly votes: number } | undefined {
  const sums = new Map<Group, number>();
  let all = 0;
  for (const [kind, sum] of votes) {
    sums.set(groups[kind], (sums.get(groups[kind]) ?? 0) + sum);
    all += sum;
  }
  for (const [group, sum] of sums) {
    if (sum <= all / 2) continue;
    const [kind] = [...votes].filter(([one]) => groups[one] === group).reduce((best, one) => (one[1] > best[1] ? one : best));
    return { kind, votes: sum };
  }
  return undefined;
}

/** Spans of other kinds than the page's are of the page's; a run of capitals that stands whole and unread is what it is elsewhere. */
export function agreeOnNames(read: readonly ReadSentence[], spans: readonly (readonly TaggedSpan[])[]): TaggedSpan[][] {
  const elected = new Map([...votesOf(read, spans)].map(([name, votes]) => [name, electedOf(votes)]));
  return spans.map((own, i) => {
    const { text, tokens, runs } = read[i] as ReadSentence;
    const agreed = own.map((span): TaggedSpan => {
      const kind = elected.get(text.slice(span.start, span.end))?.kind;
      return kind === undefined || groups[kind] === groups[span.kind]
        ? span
        : { ...span, kind, confidence: Math.min(span.confidence, TOLD_ELSEWHERE) };
    });
    const filled: TaggedSpan[] = [];
    let next = 0;
    for (let r = 0; r < runs.count; r += 1) {
      const start = tokens.from[runs.from[r] as number] as number;
      const end = tokens.to[(runs.to[r] as number) - 1] as number;
      while (next < own.length && (own[next] as TaggedSpan).end <= start) next += 1;
      if (end - start < SHORTEST || (own[next]?.start ?? Infinity) < end) continue;
      const told = elected.get(text.slice(start, end));
      if (told !== undefined && told.votes >= ENOUGH) filled.push({ start, end, kind: told.kind, confidence: TOLD_ELSEWHERE });
    }
    return filled.length === 0 ? agreed : [...agreed, ...filled].sort((a, b) => a.start - b.start);
  });
}
