/** The Cypher console. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { NamedQuery } from "../../../graph/queries/named-query.ts";
import type { Schema } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { IconButton } from "../panels/icons.tsx";
import { askedQuery, attempt, bottomPanel } from "../state/store.ts";
import { fill, queryTitle, texts } from "../text/texts.ts";
import { Answer } from "./answer.tsx";
import { createEditor, type Editor } from "./editor.ts";
import { forgetQueries, pastQueries } from "./past-queries.ts";
import { choose, chosenQuery, clearConsole, failure, parameters, queryText, runAsked, runQuery, stopper, stopQuery } from "./state.ts";

const noSchema: Schema = { labels: {}, relations: {} };

export default function Console() {
  const words = texts.value;
  useEffect(runAsked, [askedQuery.value]);
  return (
    <section class="drawer console" aria-label={words.console}>
      <header>
        <QueryChoice />
        <PastQueries />
        <Parameters />
        {stopper.value ? (
          <button type="button" class="button" onClick={stopQuery}>
            <span class="spinner" /> {words.stop}
          </button>
        ) : (
          <button type="button" class="button primary" id="run-query" title="Ctrl+Enter" onClick={() => void runQuery()}>
            {words.run}
          </button>
        )}
        <button type="button" class="button" id="clear-console" onClick={clearConsole}>
          {words.clear}
        </button>
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      <div class="console-body">
        <EditorHolder />
        <div class="answer scroll">
          <Failure />
          <Answer />
        </div>
      </div>
    </section>
  );
}

function EditorHolder() {
  const holder = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  useEffect(() => {
    let schema = noSchema;
    void api.schema().then((found) => (schema = found));
    const made = createEditor(
      holder.current!,
      queryText.peek(),
      () => schema,
      () => void runQuery(),
      (text) => (queryText.value = text),
    );
    editor.current = made;
    made.focus();
    return () => made.destroy();
  }, []);
  const text = queryText.value;
  const problem = failure.value;
  useEffect(() => {
    // What was typed since this text was current is not to be written over.
    const now = queryText.peek();
    if (editor.current && editor.current.text() !== now) editor.current.setText(now);
  }, [text]);
  useEffect(() => {
    if (problem?.position) editor.current?.markError(problem.position.line, problem.position.column, problem.message);
    else editor.current?.clearErrors();
  }, [problem]);
  return <div ref={holder} class="editor-holder" id="query-editor" />;
}

function Failure() {
  const problem = failure.value;
  if (!problem) return null;
  return (
    <p class="bad failure" role="alert" id="query-error">
      {problem.position ? <strong>{fill(texts.value.errorAt, problem.position)} </strong> : null}
      <span>{texts.value.problems[problem.code] ?? texts.value.problems["failed"]} </span>
      <span lang="en">{problem.message}</span>
    </p>
  );
}

function QueryChoice() {
  const words = texts.value;
  const [queries, setQueries] = useState<readonly NamedQuery[]>([]);
  useEffect(() => void attempt(async () => setQueries((await api.queries()).queries)), []);
  return (
    <select
      id="named-queries"
      aria-label={words.namedQueries}
      title={chosenQuery.value?.description}
      value={chosenQuery.value?.name ?? ""}
      onChange={({ currentTarget }) => {
        const query = queries.find(({ name }) => name === currentTarget.value);
        choose(query);
        if (query) queryText.value = query.cypher;
      }}
    >
      <option value="">{words.namedQueries}</option>
      {queries.map((query) => (
        <option key={query.name} value={query.name}>
          {queryTitle(query)}
        </option>
      ))}
    </select>
  );
}

/** Queries of earlier times, newest first. */
function PastQueries() {
  const words = texts.value;
  const past = pastQueries.value;
  if (past.length === 0) return null;
  return (
    <select
      id="past-queries"
      aria-label={words.pastQueries}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        currentTarget.value = "";
        if (chosen === "forget") return forgetQueries();
        const query = past[Number(chosen)];
        if (query === undefined) return;
        choose(undefined);
        queryText.value = query;
      }}
    >
      <option value="">{words.pastQueries}</option>
      {past.map((query, at) => (
        <option key={query} value={String(at)}>
          {query.replace(/\s+/g, " ").slice(0, 90)}
        </option>
      ))}
      <option value="forget">{words.forgetQueries}</option>
    </select>
  );
}

/** A field for each parameter of the query chosen. */
function Parameters() {
  const query = chosenQuery.value;
  if (!query) return null;
  return (
    <>
      {query.parameters.map(({ name, description }) => (
        <label key={name} class="parameter" title={description}>
          <span>${name}</span>
          <input
            type="text"
            value={parameters.value[name] ?? ""}
            placeholder={description}
            onInput={({ currentTarget }) => (parameters.value = { ...parameters.value, [name]: currentTarget.value })}
            onKeyDown={(event) => event.key === "Enter" && void runQuery()}
          />
        </label>
      ))}
    </>
  );
}
