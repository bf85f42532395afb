/** The sentences behind a relation, each in its article. */
import { useState } from "preact/hooks";
import type { ArticleReference, EvidenceSentence } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { Correct } from "../review/correct.tsx";
import { decides } from "../review/decide.ts";
import { status as state } from "../state/loaded.ts";
import { reading } from "../state/store.ts";
import { propertyText } from "../text/format.ts";
import { fill, language, propertyName, relationName, standingName, texts } from "../text/texts.ts";
import { NodeName } from "./node-name.tsx";
import { PageNumber } from "./page-number.tsx";
import { IndirectNote } from "./indirect-note.tsx";
import { Runs, wordsOf } from "./runs.tsx";
import { useResource } from "./use-resource.ts";

const page = 20;

export function Evidence({ edge }: { readonly edge: string }) {
  const [pages, setPages] = useState(1);
  const words = texts.value;
  const { value, error } = useResource(`${edge} ${pages} ${state.value?.version}`, async (signal) => {
    const answers = await Promise.all(Array.from({ length: pages }, (_, at) => api.evidence(edge, at * page, signal)));
    return { ...answers[0]!, sentences: answers.flatMap(({ sentences }) => sentences) };
  });
  if (error) return <p class="bad">{error}</p>;
  if (!value) return <p class="muted loading">{words.loading}</p>;
  return (
    <div class="evidence" id="evidence">
      {value.inferred.map((name) => (
        <p key={name} class="indirect year-inferred">
          {propertyName(name)} {propertyText(name, value.properties[name]!, language.value)}
          {words.yearInferred}
        </p>
      ))}
      {value.total === 0 ? <p class="muted">{words.evidenceNone}</p> : null}
      {value.sentences.map((sentence) => (
        <Sentence key={sentence.id} sentence={sentence} edge={edge} relation={value.edge.type} />
      ))}
      {value.sentences.length < value.total ? (
        <button type="button" class="quiet" onClick={() => setPages(pages + 1)}>
          {fill(words.more, { n: value.total - value.sentences.length })}
        </button>
      ) : null}
    </div>
  );
}

/** `edge`: whose ends are marked where the article is read; `relation`: its type, whose values may be put right. */
export function Sentence({
  sentence: { id, article, runs, status, indirect, reprints = [], printed: place },
  edge,
  relation,
}: {
  readonly sentence: EvidenceSentence;
  readonly edge?: string;
  readonly relation?: string;
}) {
  const words = texts.value;
  const read = (): void => void (reading.value = { id: article.id, evidence: id, ...(edge !== undefined && { edge }) });
  return (
    <figure class="sentence">
      <blockquote lang={article.language}>{runs.length > 0 ? <Runs runs={runs} /> : words.evidenceUnlocated}</blockquote>
      <figcaption>
        <button type="button" class="article-link" onClick={read}>
          <span class="article-title">{article.title}</span>
        </button>
        <PageNumber printed={place} file={article.file} title={article.title} quote={wordsOf(runs)} />
        {indirect ? <IndirectNote indirect={indirect} language={article.language} /> : null}
        {status ? <span class={`standing ${status}`}>{fill(words.saysOther, { standing: standingName(status) })}</span> : null}
        <span class="muted">{[article.date, article.byline].filter(Boolean).join(" · ")}</span>
        {reprints.length > 0 ? (
          <span class="muted reprints">{fill(words.alsoPrintedIn, { articles: reprints.map(printed).join(" · ") })}</span>
        ) : null}
        <button type="button" class="quiet" onClick={read}>
          {words.readArticle}
        </button>
        {edge !== undefined && decides.value ? <Correct edge={edge} relation={relation} sentence={id} runs={runs} /> : null}
      </figcaption>
    </figure>
  );
}

const printed = ({ title, date }: ArticleReference): string => (date === undefined ? title : `${title} (${date})`);

/** A relation chosen on the canvas, with its ends and its evidence. */
export function EdgePanel({ edge }: { readonly edge: string }) {
  const words = texts.value;
  const { value } = useResource(`${edge} ${state.value?.version}`, (signal) => api.evidence(edge, 0, signal));
  if (!value || value.edge.id !== edge) return <p class="muted loading">{words.loading}</p>;
  const { source, target, properties, corrected } = value;
  return (
    <article class="card edge-card" aria-label={words.evidence}>
      <p class="eyebrow">{words.evidence}</p>
      <div class="ends">
        <NodeName node={source} />
        <span class="relation">{relationName(value.edge.type)}</span>
        <NodeName node={target} />
      </div>
      <p class="muted">
        {[
          ...(value.edge.status ? [standingName(value.edge.status)] : []),
          fill(words.support, { n: value.edge.support }),
          fill(words.confidenceIs, { n: Math.round(value.edge.confidence * 100) }),
          ...Object.entries(properties).map(([name, one]) => `${propertyName(name)} ${propertyText(name, one, language.value)}`),
        ].join(" · ")}
      </p>
      {corrected.length > 0 ? (
        <p class="muted corrected">{fill(words.corrected, { values: corrected.map(propertyName).join(words.listComma) })}</p>
      ) : null}
      {value.rules.length > 0 ? <p class="muted rules">{fill(words.foundBy, { rules: value.rules.join(", ") })}</p> : null}
      <Evidence edge={edge} />
    </article>
  );
}
