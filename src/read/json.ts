/** JSON that is one value over the whole file: a list of articles, an object that has one, or an article. */
import { decode } from "./encoding.ts";
import { failureOf, ReadError } from "./failure.ts";
import { fieldsIn, isObject, pageOf, recordOf } from "./json-record.ts";
import type { ByteSource, Reader, ReaderResult } from "./reader.ts";

export const jsonReader: Reader = {
  name: "JSON",
  mediaTypes: ["application/json"],
  extensions: [".json"],
  // Much that is no article is kept as JSON beside articles.
  onlyNamed: true,
  sniff: (head) => /^\s*(?:\[\s*\{\s*"|\{\s*[\r\n]\s*")/.test(Buffer.from(head.subarray(0, 200)).toString("utf8")),
  read: readValue,
};

/** In bytes. All of it is in memory at once, which of JSON Lines one line is. */
const largestValue = 64 * 1024 * 1024;

/** Every article is a page or a failure of its own, named by its id (`file#id`), else by its number from 1 (`file:3`); one alone by the file. */
async function* readValue(source: ByteSource): AsyncGenerator<ReaderResult> {
  const { text, encoding } = decode(await source.bytes(largestValue));
  const articles = articlesIn(parsed(text));
  if (articles.length === 0) throw new ReadError("is JSON without an article", 'give it the form [{"text": "…", "title": "…"}]');
  for (const [index, article] of articles.entries()) {
    let file = articles.length === 1 ? source.name : `${source.name}:${index + 1}`;
    try {
      const fields = fieldsIn(article, 'give each article the form {"text": "…"}');
      const record = recordOf(fields);
      if (record !== undefined && articles.length > 1) file = `${source.name}#${record}`;
      yield { ...pageOf(fields), file, encoding, record };
    } catch (error) {
      yield { failure: failureOf(file, error) };
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReadError(
      `is no JSON (${error instanceof Error ? error.message : String(error)})`,
      "write it anew with the program that made it",
    );
  }
}

/** An object with one list of objects is what holds them: `{"articles": [{…}, {…}]}`. */
function articlesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter((field) => Array.isArray(field) && field.length > 0 && isObject(field[0]));
  return lists.length === 1 && !("text" in value) ? (lists[0] as unknown[]) : [value];
}
