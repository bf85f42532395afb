/** Relations as a table, with their standing and, if asked for, a sentence of each. */
import { useMemo, useState } from "preact/hooks";
import type { EvidenceSentence } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { openEvidence } from "../state/actions.ts";
import { graph, status } from "../state/loaded.ts";
import { reading } from "../state/store.ts";
import { fill, language, relationName, standingName, texts } from "../text/texts.ts";
import { NodeName } from "./node-name.tsx";
import { Runs } from "./runs.tsx";
import { fits, Head, More, rowsAtATime, sorted, useOrder } from "./table-parts.tsx";
import { useResource } from "./use-resource.ts";

interface Props {
  readonly ids: ReadonlySet<string>;
  readonly filter: string;
  /** With a sentence. */
  readonly quoted: boolean;
}

const nothing: Readonly<Record<string, EvidenceSentence>> = {};

export function EdgeTable({ ids, filter, quoted }: Props) {
  const words = texts.value;
  const [order, setOrder] = useOrder({ by: 4, down: true });
  const [shown, setShown] = useState(rowsAtATime);
  const rows = useMemo(() => {
    const all = [...ids].map((id) => {
      const { type, standing, support } = graph.getEdgeAttributes(id);
      const [source, target] = [graph.source(id), graph.target(id)];
      const name = (end: string): string => graph.getNodeAttribute(end, "name");
      const standingText = standing === "done" ? "" : standingName(standing);
      return {
        id,
        source,
        target,
        standing: standingText,
        values: [name(source), relationName(type), name(target), standingText, support],
      };
    });
    return sorted(
      all.filter(({ values }) => fits(filter, values.slice(0, 4))),
      order,
    );
  }, [ids, filter, order, language.value]);
  const seen = rows.slice(0, shown);
  const asked = quoted ? seen.map(({ id }) => id) : [];
  const { value: quotes = nothing } = useResource(`${asked.join("\n")} ${status.value?.version}`, async (signal) =>
    asked.length === 0 ? nothing : (await api.quotes(asked, signal)).quotes,
  );
  const end = (id: string) => <NodeName node={{ id, ...graph.getNodeAttributes(id) }} />;
  return (
    <table>
      <Head
        columns={[
          [words.source, false],
          [words.relations, false],
          [words.target, false],
          [words.standings, false],
          [words.evidence, true],
        ]}
        order={order}
        onOrder={setOrder}
        after={quoted ? <th>{words.tableSentences}</th> : null}
      />
      <tbody>
        {seen.map(({ id, source, target, standing, values }) => (
          <tr key={id}>
            <td>{end(source)}</td>
            <td>{values[1]}</td>
            <td>{end(target)}</td>
            <td>{standing}</td>
            <td>
              <button type="button" class="quiet" onClick={() => openEvidence(id)}>
                {fill(words.support, { n: values[4]! })}
              </button>
            </td>
            {quoted ? <td class="table-quote">{quotes[id] ? <Quote edge={id} sentence={quotes[id]} /> : null}</td> : null}
          </tr>
        ))}
        <More shown={shown} total={rows.length} onMore={() => setShown(shown + rowsAtATime)} />
      </tbody>
    </table>
  );
}

function Quote({ edge, sentence: { id, article, runs } }: { readonly edge: string; readonly sentence: EvidenceSentence }) {
  return (
    <>
      <span lang={article.language}>
        <Runs runs={runs} />
      </span>{" "}
      <button type="button" class="quiet" onClick={() => (reading.value = { id: article.id, evidence: id, edge })}>
        {[article.title, article.date].filter(Boolean).join(" · ")}
      </button>
    </>
  );
}
