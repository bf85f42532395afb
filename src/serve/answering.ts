/** Answers that are made in slices, each client's in turn. */
import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { send, slicedBody } from "./respond.ts";
import type { AnswerBody } from "./respond.ts";
import type { Sliced } from "./sliced.ts";
import type { Turns } from "./turns.ts";

export interface Answering {
  /** Makes the answer when it is this client's turn, and stops making it when the client goes away. */
  json(context: Context, work: Sliced<unknown>, how?: { readonly light?: boolean }): Promise<Response>;
  /** The same of an answer that is made into bytes already. */
  body(context: Context, work: Sliced<AnswerBody>): Promise<Response>;
}

/** Whoever speaks from one address is one client. */
const clientOf = (context: Context): string =>
  (context.env as { readonly incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? "";

function* packed(work: Sliced<unknown>): Sliced<AnswerBody> {
  return yield* slicedBody(yield* work);
}

export function answeringIn(turns: Turns): Answering {
  const made = async (context: Context, work: Sliced<AnswerBody>, light = false): Promise<Response> =>
    send(context, await turns.run({ client: clientOf(context), signal: context.req.raw.signal, light }, work));
  return {
    json: (context, work, { light } = {}) => made(context, packed(work), light),
    body: (context, work) => made(context, work),
  };
}
