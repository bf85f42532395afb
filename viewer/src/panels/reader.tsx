/** An article's full text; names go to their nodes, the evidence is marked and scrolled to. */
import { useEffect, useRef } from "preact/hooks";
import type { FullArticle } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { reading } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { PageNumber, pageText } from "./page-number.tsx";
import { Runs, wordsOf } from "./runs.tsx";
import { useResource } from "./use-resource.ts";

/** The words of the sentence that was asked for. */
const evidenceIn = ({ paragraphs }: FullArticle): string =>
  wordsOf(paragraphs.flatMap(({ runs }) => runs.filter(({ evidence }) => evidence === true)));

/** Whether the page of the sentence is that of the whole article. */
const isToldAbove = ({ printed, paragraphs }: FullArticle): boolean =>
  printed !== undefined && paragraphs.every(({ page }) => page === undefined || page === printed.page);

export function Reader({
  id,
  evidence,
  edge,
}: {
  readonly id: string;
  readonly evidence?: string | undefined;
  readonly edge?: string | undefined;
}) {
  const words = texts.value;
  const { value, error } = useResource(`${id} ${evidence} ${edge}`, () => api.article(id, { evidence, edge }));
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    body.current?.querySelector(".in-evidence")?.scrollIntoView({ block: "center" });
    // Who hears the page goes on from where the article begins.
    if (value) body.current?.querySelector<HTMLElement>("#article-title")?.focus({ preventScroll: true });
  }, [value]);
  const close = (): void => void (reading.value = undefined);
  return (
    <article class="reader" ref={body} aria-label={words.readArticle}>
      <IconButton icon="back" label={words.back} withText onClick={close} />
      {error ? <p class="bad">{error}</p> : null}
      {value ? (
        <>
          {value.article.kicker ? <p class="eyebrow">{value.article.kicker}</p> : null}
          <h1 id="article-title" lang={value.article.language} tabIndex={-1}>
            {value.article.title}
          </h1>
          <p class="muted">{[value.article.date, value.article.byline, value.article.file].filter(Boolean).join(" · ")}</p>
          <PageNumber printed={value.printed} file={undefined} title={value.article.title} quote={evidenceIn(value)} />
          {value.otherFiles.length > 0 ? (
            <p class="muted" id="other-files">
              {fill(words.alsoMetAs, { files: value.otherFiles.join(" · ") })}
            </p>
          ) : null}
          {/^https?:\/\//i.test(value.article.url ?? "") ? (
            <p class="muted">
              <a href={value.article.url} target="_blank" rel="noopener noreferrer">
                {value.article.url}
              </a>
            </p>
          ) : null}
          <div class="text" lang={value.article.language}>
            {value.paragraphs.map(({ runs, page }, at) => (
              <p key={at}>
                {page === undefined || page === value.paragraphs[at - 1]?.page || isToldAbove(value) ? null : (
                  <span class="page-mark">{pageText({ page })}</span>
                )}
                <Runs runs={runs} />
              </p>
            ))}
          </div>
        </>
      ) : (
        <p class="muted loading">{words.loading}</p>
      )}
    </article>
  );
}
