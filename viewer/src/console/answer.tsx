/** A query's answer as a table, and its nodes and relations in the graph. */
import { useState } from "preact/hooks";
import { showOnly } from "../state/actions.ts";
import { saveFile } from "../panels/save-file.ts";
import { fill, texts } from "../text/texts.ts";
import { answerGraph } from "./answer-graph.ts";
import { Cell } from "./cell.tsx";
import { csvOf } from "./csv.ts";
import { answer, replaceName } from "./state.ts";

const page = 200;

export function Answer() {
  const [shown, setShown] = useState(page);
  const found = answer.value;
  const words = texts.value;
  if (!found) return null;
  const { nodes, edges } = answerGraph(found);
  return (
    <>
      <p class="answer-head">
        <span id="row-count">{fill(words.rows, { n: found.rows.length, ms: found.milliseconds })}</span>
        {found.truncated ? <span class="bad">{fill(words.rowsCut, { n: found.rows.length })}</span> : null}
        {nodes.length + edges.length > 0 ? (
          <button type="button" class="button primary" id="show-in-graph" onClick={() => void showOnly(nodes, edges)}>
            {words.showInGraph}
          </button>
        ) : null}
        {found.rows.length > 0 ? (
          <button
            type="button"
            class="button"
            id="save-csv"
            onClick={() => saveFile(new Blob([csvOf(found)], { type: "text/csv" }), "mailuo-query.csv")}
          >
            CSV
          </button>
        ) : null}
      </p>
      {found.unknown.map(({ kind, name, meant, line, column }) => (
        <p key={`${kind} ${name}`} class="unknown-name" role="status">
          {fill(words.unknownName, { kind: words.unknownKinds[kind] ?? kind, name, line, column })}{" "}
          {meant === undefined ? null : (
            <button type="button" class="quiet" onClick={() => replaceName(name, meant, line, column)}>
              {fill(words.didYouMean, { name: meant })}
            </button>
          )}
        </p>
      ))}
      {found.rows.length === 0 ? <p class="muted">{words.noRows}</p> : null}
      <table>
        <thead>
          <tr>
            {found.columns.map((column, at) => (
              <th key={at}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.rows.slice(0, shown).map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column}>
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < found.rows.length ? (
        <button type="button" class="quiet wide" onClick={() => setShown(shown + page)}>
          {fill(words.more, { n: found.rows.length - shown })}
        </button>
      ) : null}
    </>
  );
}
