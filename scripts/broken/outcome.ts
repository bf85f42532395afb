/** What a broken file gives: pages, or failures that say why and what to do. */
import { readContent } from "../../src/library/documents.ts";
import { failureText } from "../../src/read/failure.ts";

export interface Outcome {
  readonly pages: readonly string[];
  /** As they are printed. */
  readonly failures: readonly string[];
}

/** Throws where the file gives nothing at all, or an error that nobody foresaw. */
export async function outcomeOf(bytes: Uint8Array, file: string): Promise<Outcome> {
  const [pages, failures]: [string[], string[]] = [[], []];
  for await (const result of readContent(bytes, { file }))
    if ("failure" in result) failures.push(failureText(result.failure));
    else pages.push(result.document.text);
  const unforeseen = failures.find((failure) => failure.includes(": cannot be read: "));
  if (unforeseen !== undefined) throw new Error(unforeseen);
  if (pages.length + failures.length === 0) throw new Error(`${file}: gives neither a page nor a reason`);
  return { pages, failures };
}
