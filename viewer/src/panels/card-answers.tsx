/** What a card answers: a section for each question that people have of such a thing, a sentence with each answer, the rest behind a button. */
import { useState } from "preact/hooks";
import type { Answer, AnswerEntry } from "../../../graph/view.ts";
import { questions, type Question } from "../../../graph/questions.ts";
import { money, propertyText } from "../../../graph/value-text.ts";
import { openEvidenceOnCard } from "../state/actions.ts";
import { view } from "../state/store.ts";
import { fill, language, propertyName, relationName, standingName, texts } from "../text/texts.ts";
import { Evidence } from "./evidence.tsx";
import { IndirectNote } from "./indirect-note.tsx";
import { NodeName } from "./node-name.tsx";
import { Runs } from "./runs.tsx";

/** So many before a person asks for the rest. */
const shownFirst = 4;

export function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <>
      {answers.map((answer) => (
        <AnswerSection key={answer.question} answer={answer} />
      ))}
    </>
  );
}

function AnswerSection({ answer: { question, total, entries, sums } }: { readonly answer: Answer }) {
  const [all, showAll] = useState(false);
  const words = texts.value;
  const open = view.value.edge;
  // Where a relation was opened elsewhere, its row is seen.
  const least = Math.max(shownFirst, entries.findIndex(({ edge }) => edge.id === open) + 1);
  const shown = all ? entries : entries.slice(0, least);
  const left = (all ? total : entries.length) - shown.length;
  return (
    <section class="group answer-group" data-question={question}>
      <h2>
        {questions[question][language.value]} <span class="muted">{total}</span>
      </h2>
      {sums.map(({ standing, amountCny, payments }) => (
        <p key={standing} class="sum" title={words.sumHint}>
          {fill(words.sum, { standing: standingName(standing), sum: money(amountCny, language.value), n: payments })}
        </p>
      ))}
      <ul>
        {shown.map((entry) => (
          <Entry key={`${entry.edge.id} ${entry.via?.id ?? ""}`} {...{ entry, question }} open={open === entry.edge.id} />
        ))}
      </ul>
      {!all && entries.length > shown.length ? (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          {fill(words.more, { n: total - shown.length })}
        </button>
      ) : left > 0 ? (
        <p class="muted">{fill(words.more, { n: left })}</p>
      ) : null}
    </section>
  );
}

/** Questions that relations of several types answer: there each says which it is. */
const mixed: ReadonlySet<Question> = new Set(["homes", "residents", "events", "succession", "other"]);

function Entry({ entry, question, open }: { readonly entry: AnswerEntry; readonly question: Question; readonly open: boolean }) {
  const words = texts.value;
  const { edge, node, via, direction, quote, evidence } = entry;
  return (
    <li class={edge.status ? `relation-row ${edge.status}` : "relation-row"}>
      {mixed.has(question) ? <span class="muted note">{relationName(edge.type, direction)}</span> : null}
      <NodeName node={node} />
      {via ? (
        <span class="via">
          <NodeName node={via} />
        </span>
      ) : null}
      <span class="muted note">{detailsOf(entry).join(" · ")}</span>
      {evidence > 0 ? (
        <button
          type="button"
          class="evidence-button"
          aria-expanded={open}
          aria-label={`${words.quotes} ${evidence}: ${node.name}`}
          title={words.evidence}
          onClick={() => openEvidenceOnCard(open ? undefined : edge.id)}
        >
          <span aria-hidden="true">
            {words.quotes} {evidence}
          </span>
        </button>
      ) : null}
      {open ? (
        <Evidence edge={edge.id} />
      ) : quote && quote.runs.length > 0 ? (
        <>
          <p class="answer-quote" lang={quote.article.language}>
            <Runs runs={quote.runs} />
          </p>
          {quote.indirect ? <IndirectNote indirect={quote.indirect} language={quote.article.language} /> : null}
        </>
      ) : null}
    </li>
  );
}

const plain = new Set(["title", "occupation", "role", "amountCny", "amountForeign"]);

/** Title, sum, dates; what is known of a project itself; standing; when it was in the papers. */
function detailsOf({ properties, about, edge, told, elsewhere, inferred, inferredAbout }: AnswerEntry): readonly string[] {
  const words = texts.value;
  const named = (values: AnswerEntry["properties"], ofInferredYear: readonly string[] = []): string[] =>
    Object.entries(values).map(([name, value]) => {
      const text = propertyText(name, value, language.value) + (ofInferredYear.includes(name) ? words.yearInferred : "");
      return plain.has(name) ? text : `${propertyName(name)} ${text}`;
    });
  return [
    ...named(properties, inferred),
    ...named(about ?? {}, inferredAbout),
    ...(edge.status ? [standingName(edge.status)] : []),
    ...(elsewhere ? [words.paidElsewhere] : []),
    ...(told ? [fill(words.told, { dates: told.first === told.last ? told.first : `${told.first} – ${told.last}` })] : []),
  ];
}
