/** Extractors that read one sentence after the other. */
import type { Article, Sentence } from "../model.ts";
import { versionOf } from "../versions.ts";
import type { Candidate, MentionExtractor, PageContext, Proposal } from "./extractor.ts";

/** Proposes what it finds in a sentence. `earlier`: what the extractors before it proposed there. */
export type SentenceReader = (sentence: Sentence, article: Article, earlier: readonly Candidate[]) => readonly Candidate[];

/** Its version, or `part`: what of Mailuo its answers hang on, as versions.ts has it. */
type About = Omit<MentionExtractor, "extract" | "version"> & ({ readonly version: string } | { readonly part: string });

/** An extractor of its own languages' articles; `open` reads the page once, for what sentences alone don't tell. */
export function bySentence(about: About, open: (page: PageContext) => SentenceReader): MentionExtractor {
  const isRead = ({ language }: Article): boolean => about.languages?.includes(language) ?? true;
  return {
    ...about,
    get version() {
      return "part" in about ? versionOf(about.part) : about.version;
    },
    *extract(page, earlier): Generator<Proposal> {
      const articles = page.articles.filter(isRead);
      if (articles.length === 0) return;
      const read = open(page);
      for (const article of articles)
        for (const sentence of article.sentences)
          for (const candidate of read(sentence, article, earlier(sentence))) yield { sentence, candidate };
    },
  };
}
