/** A real HTTP server with the interface that models have, which answers as a test's script says. */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface AskedSentence {
  readonly n: number;
  readonly text: string;
}

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly response_format?: { readonly type: string };
    readonly messages: readonly { readonly content: string }[];
  };
  readonly sentences: readonly AskedSentence[];
}

/** Answers one request; `count` is its number, from 1. */
export type Script = (received: Received, response: ServerResponse, count: number) => void;

export class ScriptedServer {
  readonly received: Received[] = [];
  readonly #server: Server;

  private constructor(public script: Script) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Received["body"];
        const { articles } = JSON.parse(body.messages.at(-1)!.content) as { articles: { sentences: AskedSentence[] }[] };
        const received = { headers: request.headers, body, sentences: articles.flatMap(({ sentences }) => sentences) };
        this.received.push(received);
        this.script(received, response, this.received.length);
      });
    });
  }

  static async start(script: Script): Promise<ScriptedServer> {
    const server = new ScriptedServer(script);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** What a server says around a model's words. */
export function say(response: ServerResponse, content: unknown, finish = "stop"): void {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { content: text }, finish_reason: finish }], usage: { total_tokens: 100 } }));
}

export const fail = (response: ServerResponse, status: number, body = "", headers: Record<string, string> = {}): void =>
  void response.writeHead(status, headers).end(body);

/** What a model could read in a sentence that holds `subject` and `object`. */
export interface Fact {
  readonly subject: readonly [text: string, type: string];
  readonly type: string;
  readonly object: readonly [text: string, type: string];
  readonly status?: string;
  readonly values?: readonly { readonly property: string; readonly text: string }[];
  /** The sentence from the first name to the last unless given. */
  readonly quote?: string;
}

/** Says of each sentence the facts whose names it holds, and nothing else. */
export const honest =
  (...facts: readonly Fact[]): Script =>
  ({ sentences }, response) =>
    say(response, { sentences: sentences.map((sentence) => answerOf(sentence, facts)).filter(({ names }) => names.length > 0) });

function answerOf({ n, text }: AskedSentence, facts: readonly Fact[]) {
  const told = facts.filter(({ subject, object }) => text.includes(subject[0]) && text.includes(object[0]));
  return {
    n,
    names: told.flatMap(({ subject, object }) => [subject, object].map(([name, type]) => ({ text: name, type }))),
    relations: told.map(({ subject: [subject], type, object: [object], status = "done", values = [], quote }) => {
      const places = [subject, object].map((name) => [text.indexOf(name), text.indexOf(name) + name.length] as const);
      const whole = text.slice(Math.min(...places.map(([from]) => from)), Math.max(...places.map(([, to]) => to)));
      return { subject, type, object, quote: quote ?? whole, status, values };
    }),
  };
}
