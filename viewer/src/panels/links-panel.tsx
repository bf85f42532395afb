/** What links the chosen nodes: those in between, and the articles that speak of several. */
import { linkAnswer } from "../state/looking.ts";
import { graph } from "../state/loaded.ts";
import { adjust, reading, view } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";

export function LinksPanel() {
  const answer = linkAnswer.value;
  const { links } = view.value;
  const words = texts.value;
  if (!links) return null;
  return (
    <article class="card" id="links" aria-label={words.whatLinks}>
      <IconButton icon="back" withText label={words.back} onClick={() => adjust({ links: undefined })} />
      <h1>{words.linksTitle}</h1>
      <p class="chosen">
        {links
          .filter((id) => graph.hasNode(id))
          .slice(0, 12)
          .map((id) => (
            <NodeName key={id} node={{ id, ...graph.getNodeAttributes(id) }} />
          ))}
      </p>
      {answer && answer.connectors.length === 0 && answer.articles.length === 0 ? <p class="muted">{words.linksNone}</p> : null}
      <ul class="group">
        {answer?.connectors.map(({ node, joins }) => (
          <li key={node.id} class="relation-row">
            <NodeName node={node} />
            <span class="muted">{fill(words.linksJoin, { n: joins.length })}</span>
          </li>
        ))}
      </ul>
      {answer?.cut ? <p class="muted">{words.cut}</p> : null}
      {answer && answer.connectors.length < answer.total ? (
        <p class="muted">{fill(words.more, { n: answer.total - answer.connectors.length })}</p>
      ) : null}
      {answer && answer.articles.length > 0 ? (
        <section class="group">
          <h2>{words.linksArticles}</h2>
          <ul class="articles">
            {answer.articles.map(({ id, title, date, mentions }) => (
              <li key={id}>
                <button type="button" class="article-link" onClick={() => (reading.value = { id })}>
                  <time>{date ?? "—"}</time>
                  <span>{title}</span>
                  <span class="muted">×{mentions.length}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
