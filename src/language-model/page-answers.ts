/** All that the model says of a page: from answers that are known, or asked for, in parts where a whole gets no answer. */
import type { Article, Document } from "../model.ts";
import { checkedAgain, joined, noAnswer, readAnswer, type Answer } from "./answer.ts";
import { keyOf, type KnownAnswers } from "./answer-file.ts";
import type { AskedSchema } from "./asked-schema.ts";
import { answerSchema } from "./asked-schema.ts";
import { batchesOf, halvesOf, sentencesOf, type Batch } from "./batches.ts";
import type { ChatAnswer, Question } from "./client.ts";
import { ModelFailure } from "./failure.ts";
import { instructions, messagesFor } from "./prompt.ts";

/** Whoever answers questions: the client, or in a dry run nobody. */
export interface Asked {
  /** Throws a ModelFailure. */
  ask(question: Question): Promise<ChatAnswer>;
}

export interface BatchAnswer {
  readonly batch: Batch;
  readonly answer: Answer;
}

/** What a run has had of the model. */
export interface AnswerTally {
  /** Batches that were answered before. */
  known: number;
  /** Batches, or halves of them, that were answered now. */
  answered: number;
  /** Proposals that were thrown away: not in the text; not in the schema. */
  droppedText: number;
  droppedSchema: number;
}

/** A batch without an answer is asked for in halves, and those once more. */
const mostHalvings = 2;

export interface PageAnswersOptions {
  readonly asked: Asked;
  readonly known: KnownAnswers;
  readonly model: string;
  readonly schema: AskedSchema;
  readonly charactersPerRequest: number;
}

export class PageAnswers {
  readonly tally: AnswerTally = { known: 0, answered: 0, droppedText: 0, droppedSchema: 0 };
  readonly #pages = new WeakMap<object, Promise<readonly BatchAnswer[]>>();
  /** Document id → why parts of it have no answer. */
  readonly #lacking = new Map<string, string[]>();
  readonly #system: string;
  readonly #form: object;

  constructor(private readonly options: PageAnswersOptions) {
    this.#system = instructions(options.schema);
    this.#form = answerSchema(options.schema);
  }

  /** Of a page that is being read; both kinds of extractors ask, and the model is asked once. Never rejects for the model's sake. */
  of(document: Document, articles: readonly Article[]): Promise<readonly BatchAnswer[]> {
    const known = this.#pages.get(document);
    if (known) return known;
    this.#lacking.delete(document.id);
    const answers = Promise.all(
      batchesOf(articles, this.options.charactersPerRequest).map(async (batch) => ({
        batch,
        answer: await this.#answer(document.id, batch),
      })),
    );
    this.#pages.set(document, answers);
    return answers;
  }

  /** Why the model has not answered for parts of a page, each reason once; undefined where it has for all. */
  lacking(document: Pick<Document, "id">): string | undefined {
    const reasons = this.#lacking.get(document.id);
    return reasons && [...new Set(reasons)].sort().join("; ");
  }

  async #answer(document: string, batch: Batch): Promise<Answer> {
    const { answer, lacks } = await this.#inHalves(batch, mostHalvings);
    if (lacks.length > 0) this.#lacking.set(document, [...(this.#lacking.get(document) ?? []), ...lacks]);
    return answer;
  }

  async #inHalves(batch: Batch, halvings: number): Promise<{ readonly answer: Answer; readonly lacks: readonly string[] }> {
    const { known, model, schema } = this.options;
    const texts = sentencesOf(batch).map(({ text }) => text);
    const messages = messagesFor(batch, this.#system);
    const key = keyOf(model, messages);
    const before = await known.get(key);
    if (before) {
      this.tally.known++;
      return { answer: checkedAgain(before, texts, schema), lacks: [] };
    }
    try {
      const { content } = await this.options.asked.ask({ messages, schema: this.#form });
      const answer = readAnswer(content, texts, schema);
      this.#count(answer);
      await known.keep(key, answer);
      return { answer, lacks: [] };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      const halves = error.kind === "unusable" && halvings > 0 ? halvesOf(batch) : undefined;
      if (!halves) return { answer: noAnswer, lacks: [error.message] };
      const [first, second] = [await this.#inHalves(halves[0], halvings - 1), await this.#inHalves(halves[1], halvings - 1)];
      const answer = joined(first.answer, second.answer, sentencesOf(halves[0]).length);
      const lacks = [...first.lacks, ...second.lacks];
      // The whole is not asked for again.
      if (lacks.length === 0) await known.keep(key, answer);
      return { answer, lacks };
    }
  }

  #count({ dropped }: Answer): void {
    this.tally.answered++;
    this.tally.droppedText += dropped.text;
    this.tally.droppedSchema += dropped.schema;
  }
}
