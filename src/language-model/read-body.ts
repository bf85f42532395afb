/** The body of a server's answer, as text, as long as it is of a size that an answer may have. */
import { ModelFailure } from "./failure.ts";

const most = 4 * 2 ** 20;

/** Throws a ModelFailure where it is larger than 4 MiB. */
export async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  if (response.body === null) return text;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw new ModelFailure("unusable", "the answer is larger than 4 MiB");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
