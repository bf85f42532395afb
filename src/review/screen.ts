/** How a pair looks on a terminal. */
import stringWidth from "string-width";
import type { ReviewPair, ReviewSide } from "../../graph/view-review.ts";
import type { Session } from "./session.ts";

const help = "y same · n different · u unsure · ←→ move · z undo · q end";

export function screen({ pairs, at, answers }: Session, pair: ReviewPair, columns: number): string {
  const answer = answers.get(at);
  const head = `${at + 1} of ${pairs}${answer ? ` · judged ${answer}` : ""} · ${answers.size} judged`;
  return [head, "", ...describePair(pair, columns), "", help].join("\n");
}

export function describePair({ a, b, features }: ReviewPair, columns: number): string[] {
  const reasons = features.map(({ score, reason }) => `${score > 0 ? "+" : ""}${score}  ${reason}`);
  return [...side("A", a, columns), ...side("B", b, columns), ...reasons.flatMap((reason) => wrapped(reason, columns, "   "))];
}

const side = (letter: string, { name, mention, file, sentence }: ReviewSide, columns: number): string[] => [
  ...wrapped(`${letter}  ${name}  ${mention}  ${file}`, columns, ""),
  ...wrapped(sentence, columns, "   "),
];

/** Lines of at most so many columns, of which a Chinese character takes two; control characters of a page move no cursor. */
export function wrapped(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const character of text.replace(/\p{Cc}/gu, " ")) {
    if (stringWidth(line + character) > columns && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += character;
  }
  return [...lines, line];
}
