/** The Cypher console. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { NamedQuery } from "../../../graph/queries/named-query.ts";
import type { Schema } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { IconButton } from "../panels/icons.tsx";
import { attempt, bottomPanel } from "../state/store.ts";
import { fill, queryTitle, texts } from "../text/texts.ts";
import { Answer } from "./answer.tsx";
import { createEditor, type Editor } from "./editor.ts";
import { choose, chosenQuery, failure, parameters, queryText, runQuery, stopper, stopQuery } from "./state.ts";

const noSchema: Schema = { labels: {}, relations: {} };

export default function Console() {
  const words = texts.value;
  return (
    <section class="drawer console" aria-label={words.console}>
      <header>
        <QueryChoice />
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
      {problem.message}
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
