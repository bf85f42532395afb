/** Answers: JSON with an ETag, compressed where the browser takes it, not sent again where it has it. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { jsonText } from "./json-text.ts";
import { atOnce, type Sliced } from "./sliced.ts";

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

type Encoding = "br" | "gzip" | "identity";

/** An answer's bytes in each encoding that somebody asked for, so that a large one is packed once. */
export class AnswerBody {
  readonly etag: string;
  private readonly packed = new Map<Encoding, Promise<Buffer>>();
  constructor(
    private readonly bytes: Buffer,
    readonly type: string,
  ) {
    this.etag = `W/"${createHash("sha1").update(bytes).digest("base64url")}"`;
  }

  in(encoding: Encoding): Promise<Buffer> {
    let packed = this.packed.get(encoding);
    if (!packed) this.packed.set(encoding, (packed = this.pack(encoding)));
    return packed;
  }

  private async pack(encoding: Encoding): Promise<Buffer> {
    if (encoding === "gzip") return asGzip(this.bytes, { level: 4 });
    if (encoding === "br") return asBrotli(this.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    return this.bytes;
  }

  get size(): number {
    return this.bytes.length;
  }
}

const json = "application/json; charset=utf-8";

export function* slicedBody(value: unknown): Sliced<AnswerBody> {
  const pieces = yield* jsonText(value);
  return new AnswerBody(Buffer.concat(pieces.map((piece) => Buffer.from(piece))), json);
}

export const jsonBody = (value: unknown): AnswerBody => atOnce(slicedBody(value));

const worthPacking = 1_400;

function encodingFor(context: Context, body: AnswerBody): Encoding {
  if (body.size < worthPacking || !/^(application|text|image\/svg)/.test(body.type)) return "identity";
  const accepted = context.req.header("accept-encoding") ?? "";
  // Brotli is slower to pack: it is left to small answers and to the page's own files, packed once.
  if (/\bbr\b/.test(accepted) && (body.size < 200_000 || body.type.startsWith("text/"))) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

export async function send(context: Context, body: AnswerBody, cacheControl = "no-cache"): Promise<Response> {
  const headers: Record<string, string> = { ETag: body.etag, "Cache-Control": cacheControl, Vary: "Accept-Encoding" };
  if (matches(context.req.header("if-none-match"), body.etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingFor(context, body);
  const bytes = await body.in(encoding);
  headers["Content-Type"] = body.type;
  headers["Content-Length"] = String(bytes.length);
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  return new Response(context.req.method === "HEAD" ? null : new Uint8Array(bytes), { headers });
}

export const sendJson = (context: Context, value: unknown): Promise<Response> => send(context, jsonBody(value));

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === "*" || header.split(",").some((one) => one.trim() === etag);
}
