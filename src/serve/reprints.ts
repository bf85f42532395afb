/** Where else the sentence behind a relation is printed in the same words, and under which other names a page was met. */
import { structure } from "../../graph/ontology.ts";
import type { ArticleReference, EvidenceSentence } from "../../graph/view.ts";
import { sameWords } from "../assemble/same-words.ts";
import { edgesAt } from "./adjacency.ts";
import { typeAt, type Snapshot } from "./snapshot.ts";
import { textsIn } from "./summary.ts";

const mostNamed = 10;

/** For each of `shown`, the other articles among all sentences of the same relation that say it in its words, in their order. */
export function withReprints(shown: readonly EvidenceSentence[], all: readonly EvidenceSentence[]): EvidenceSentence[] {
  const printed = new Map<string, Map<string, ArticleReference>>();
  for (const sentence of all) {
    const words = wordsOf(sentence);
    const { id, title, date } = sentence.article;
    const articles = printed.get(words) ?? new Map<string, ArticleReference>();
    if (articles.size <= mostNamed) articles.set(id, { id, title, ...(date !== undefined && { date }) });
    printed.set(words, articles);
  }
  return shown.map((sentence) => {
    const words = wordsOf(sentence);
    const others = words === "" ? [] : [...printed.get(words)!.values()].filter(({ id }) => id !== sentence.article.id);
    return others.length === 0 ? sentence : { ...sentence, reprints: others.slice(0, mostNamed) };
  });
}

const wordsOf = ({ runs }: EvidenceSentence): string => sameWords(runs.map(({ text }) => text).join(""));

/** Names of the page that an article is of, but for the one that the article itself tells. */
export function otherFiles(snapshot: Snapshot, article: number): readonly string[] {
  const edge = edgesAt(snapshot.adjacency, article).find((at) => typeAt(snapshot, at) === structure.inDocument);
  const page = edge === undefined ? undefined : snapshot.nodes.at(snapshot.targets[edge]!);
  return textsIn(page?.properties["files"]).filter((name) => name !== snapshot.nodes.at(article).properties["file"]);
}
