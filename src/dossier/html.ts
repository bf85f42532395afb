/** A dossier as one HTML file that needs nothing else, runs nothing, and prints well. */
import type { Run } from "../../graph/view.ts";
import type { CitedSentence, Dossier, DossierAnswer, DossierEntry } from "./dossier.ts";
import { headMarkup } from "./head.ts";
import { html, type Markup } from "./markup.ts";
import { style } from "./style.ts";
import { tellingOf, type Telling } from "./telling.ts";
import { fill } from "./words.ts";
import type { DossierMaking } from "./making.ts";

export function dossierHtml(dossier: Dossier, making: DossierMaking): string {
  const telling = tellingOf(dossier, making.language);
  const { words } = telling;
  const { node, aliases } = dossier;
  const { text } = html`<!doctype html>
    <html lang="${making.language}">
      ${headMarkup(`${node.name} · ${words.dossier}`, style)}
      <body>
        <header>
          <p class="label">${words.dossier} · ${telling.label(node.label)}</p>
          <h1>${node.name}</h1>
          ${aliases.length > 0 ? html`<p class="aliases">${words.aliases}${words.colon}${aliases.join(words.list)}</p>` : undefined}
          <p class="made">${madeBy(telling, dossier, making)}</p>
        </header>
        <main>
          ${facts(telling, dossier)} ${timeline(telling, dossier)} ${dossier.answers.map((answer) => section(telling, answer))}
          ${dossier.answers.length === 0 ? html`<p>${words.nothing}</p>` : undefined} ${conflicts(telling, dossier)}
          ${sourcesMarkup(telling, dossier)} ${mentions(telling, dossier)}
        </main>
      </body>
    </html> `;
  return text;
}

export const madeBy = ({ words }: Telling, { articles, sources }: Dossier, { version, date }: DossierMaking): string =>
  fill(words.madeBy, { version, date, n: new Set([...articles, ...sources].map(({ id }) => id)).size });

function facts(telling: Telling, { facts: given }: Dossier): Markup | undefined {
  if (given.length === 0) return undefined;
  return html`<section>
    <h2>${telling.words.facts}</h2>
    <dl>
      ${given.map(
        (fact) =>
          html`<div>
            <dt>${telling.property(fact.name)}</dt>
            <dd>${telling.fact(fact)} ${fact.sentences.map(citation)}${origin(telling, fact.name)}</dd>
          </div>`,
      )}
    </dl>
    ${factSentences(given).map((one) => sentence(telling, one))}
  </section>`;
}

function timeline(telling: Telling, { moments }: Dossier): Markup | undefined {
  if (moments.length === 0) return undefined;
  return html`<section>
    <h2>${telling.words.timeline}</h2>
    <p class="note">${telling.words.timelineNote}</p>
    <table>
      <tbody>
        ${moments.map(
          (moment) =>
            html`<tr>
              <th scope="row">${telling.when(moment)}</th>
              <td>
                ${line(telling, moment.entry, { dates: false })} ${moment.entry.sentences.slice(0, 3).map((sentence) => citation(sentence))}
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}

/** One sentence often states several facts. */
export const factSentences = (facts: Dossier["facts"]): readonly CitedSentence[] => [
  ...new Map(facts.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const))).values(),
];

/** The relation in words. */
function line(telling: Telling, entry: DossierEntry, { dates }: { readonly dates: boolean }): Markup {
  const [subject, said, object] = telling.relation(entry);
  const details = telling.details(dates ? entry : withoutReport(entry));
  const { words } = telling;
  return html`<b>${subject}</b> ${said}
    <b>${object}</b>${details.length > 0 ? `${words.open}${details.join(words.comma)}${words.close}` : ""}`;
}

/** Beside a date of its own it needs no other. */
export function withoutReport({ told: _, ...entry }: DossierEntry): DossierEntry {
  return entry;
}

function section(telling: Telling, { question, entries, sums }: DossierAnswer): Markup {
  return html`<section>
    <h2>${telling.heading(question)}</h2>
    ${
      sums.length > 0
        ? html`${sums.map((sum) => html`<p class="sum">${telling.sum(sum)}</p>`)}
            <p class="note">${telling.words.sumsNote}</p>`
        : undefined
    }${entries.map((entry) => entryMarkup(telling, entry))}
  </section> `;
}

export function entryMarkup(telling: Telling, entry: DossierEntry): Markup {
  const { words } = telling;
  const more = entry.evidence - entry.sentences.length;
  return html`<article class="${entry.edge.status ?? "done"}">
    <h3>${line(telling, entry, { dates: true })}</h3>
    ${entry.sentences.map((one) =>
      sentence(telling, one),
    )}${entry.evidence === 0 ? html`<p class="note">${words.noSentence}</p>` : undefined}${
      more > 0 ? html`<p class="note">${fill(words.sentencesMore, { n: more })}</p>` : undefined
    }
  </article> `;
}

const origin = (telling: Telling, name: string): Markup | undefined =>
  name === "gbCode" ? html`<span class="note">${telling.words.fromGazetteer}</span>` : undefined;

function sentence(telling: Telling, one: CitedSentence): Markup {
  const { words } = telling;
  const { reprints = [] } = one;
  return html`<figure>
    <blockquote>${one.runs.length > 0 ? one.runs.map(run) : words.unlocated}</blockquote>
    <figcaption>
      ${citation(one)}
      ${telling.place(one)}${telling.notes(one).map((note) => html` <em>${note}</em>`)}${
        reprints.length > 0
          ? html`<br />${words.alsoIn}${words.colon}${reprints.map(({ title, date }) => (date ? `${title} (${date})` : title)).join(" · ")}`
          : undefined
      }
    </figcaption>
  </figure>`;
}

const run = ({ text, end }: Run): Markup => (end ? html`<mark>${text}</mark>` : html`${text}`);

const citation = ({ source }: CitedSentence): Markup => html`<a class="cite" href="#s${source}">[${source}]</a>`;

function conflicts(telling: Telling, { conflicts: given }: Dossier): Markup | undefined {
  if (given.length === 0) return undefined;
  return html`<section>
    <h2>${telling.words.conflicts}</h2>
    ${given.map(
      ({ property, value, sentences }) =>
        html`<article>
          <h3>${telling.property(property)} ${telling.value(property, value)}</h3>
          ${sentences.map((one) => sentence(telling, one))}
        </article>`,
    )}
  </section>`;
}

export function sourcesMarkup(telling: Telling, { sources: given }: Pick<Dossier, "sources">): Markup | undefined {
  if (given.length === 0) return undefined;
  return html`<section class="sources">
    <h2>${telling.words.sources}</h2>
    <ol>
      ${given.map((article, at) => html`<li id="s${at + 1}">${telling.source(article)}${address(article.url)}</li> `)}
    </ol>
  </section>`;
}

/** Only what leads to the web is a link. */
const address = (url: string | undefined): Markup | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? html` <a href="${url}" rel="noopener noreferrer">${url}</a>` : undefined;

function mentions(telling: Telling, { articles }: Dossier): Markup | undefined {
  if (articles.length === 0) return undefined;
  return html`<section class="sources">
    <h2>${fill(telling.words.mentionedIn, { n: articles.length })}</h2>
    <ul>
      ${articles.map(({ title, date }) => html`<li>${date === undefined ? title : `${date} · ${title}`}</li> `)}
    </ul>
  </section>`;
}
