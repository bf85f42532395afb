/** Bylines: WROTE, and WORKS_FOR the newspaper for its reporters. */
import type { Article, Byline, Mention, Sentence, Span } from "../model.ts";
import type { Draft } from "./draft.ts";
import { RuleFamily } from "../rules/rule.ts";
import type { MentionedPage } from "./relation-rules.ts";

/** Set by hand: what goes wrong is a name that the byline's line runs together with another word. */
const confidences = { "core/byline/wrote": { confidence: 0.97 }, "core/byline/works-for": { confidence: 0.95 } };
export const bylineRules = new RuleFamily("core/byline", { confidences });
const wrote = bylineRules.rule("wrote", {
  states: ["WROTE"],
  yields: "W|通讯员 {P:王芳青}\n今日有雨。",
  never: "{P:王芳青}讲解了天气。",
});
const worksFor = bylineRules.rule("works-for", {
  states: ["WORKS_FOR"],
  yields: "W|{O:清河日报}记者 {P:王芳青}\n今日有雨。",
  never: "W|{O:清河日报}通讯员 {P:王芳青}\n今日有雨。",
});

const overlaps = (mention: Mention, span: Span): boolean => mention.start < span.end && span.start < mention.end;

function sentenceAt(article: Article, span: Span): Sentence | undefined {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= span.start ? found : undefined;
}

/** The smallest stretch of the sentence that holds all these spans. */
function stretch(sentence: Sentence, ...spans: readonly Span[]): { from: number; to: number } {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const from = sentence.offsets.findIndex((offset) => offset >= start);
  const past = sentence.offsets.findIndex((offset) => offset >= end);
  return { from: Math.max(0, from), to: past < 0 ? sentence.text.length : past };
}

function* ofByline(article: Article, byline: Byline, page: MentionedPage, reporter: RegExp): Generator<Draft> {
  const sentence = sentenceAt(article, byline.person);
  if (!sentence) return;
  const mentions = page.mentionsOf(sentence);
  const subject = mentions.find((mention) => mention.type === "Person" && overlaps(mention, byline.person));
  if (!subject) return;
  const common = { subject, sentence, by: "name" } as const;
  yield {
    ...common,
    ...stretch(sentence, byline.person),
    predicate: "WROTE",
    object: article,
    properties: { role: byline.role },
    extractor: wrote.id,
    confidence: wrote.confidence,
  };
  const { employer } = byline;
  if (!employer || !reporter.test(byline.role)) return;
  const body = page
    .mentionsOf(sentenceAt(article, employer) ?? sentence)
    .find((mention) => mention.form !== "nested" && overlaps(mention, employer));
  const within = body?.sentence === sentence.id ? [byline.person, employer] : [byline.person];
  if (body)
    yield {
      ...common,
      ...stretch(sentence, ...within),
      predicate: "WORKS_FOR",
      object: body,
      properties: { title: byline.role },
      extractor: worksFor.id,
      confidence: worksFor.confidence,
    };
}

/** `reporter`: roles, as bylines print them, of those whom the paper employs. */
export function* authorship(article: Article, page: MentionedPage, reporter: RegExp): Generator<Draft> {
  for (const byline of article.bylines) yield* ofByline(article, byline, page, reporter);
}
