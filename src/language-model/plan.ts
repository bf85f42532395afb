/** Counts what would be asked, and asks nothing: what a dry run tells. */
import { tokensOf, type ChatAnswer, type Question } from "./client.ts";
import { ModelFailure } from "./failure.ts";
import type { Asked } from "./page-answers.ts";

/** An answer has some of its question's words, and the form around them. */
const answerShare = 0.8;
const longestAnswer = 4096;

/** In requests and tokens; tokens are guessed from the length of texts. */
export class Plan implements Asked {
  requests = 0;
  tokensIn = 0;
  tokensOut = 0;

  async ask({ messages, schema }: Question): Promise<ChatAnswer> {
    this.requests++;
    const told = messages.reduce((sum, { content }) => sum + tokensOf(content), 0);
    const page = tokensOf(messages.at(-1)?.content ?? "");
    this.tokensIn += told + tokensOf(JSON.stringify(schema));
    this.tokensOut += Math.min(longestAnswer, Math.ceil(page * answerShare));
    throw new ModelFailure("bounded", "nothing is asked in a dry run");
  }
}
