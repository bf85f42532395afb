/** Nodes as a table; a tick chooses one beside the others. */
import { useMemo, useState } from "preact/hooks";
import { select } from "../state/actions.ts";
import { graph } from "../state/loaded.ts";
import { view } from "../state/store.ts";
import { fill, labelName, language, texts } from "../text/texts.ts";
import { NodeName } from "./node-name.tsx";
import { fits, Head, More, rowsAtATime, sorted, useOrder } from "./table-parts.tsx";

export function NodeTable({ ids, filter }: { readonly ids: ReadonlySet<string>; readonly filter: string }) {
  const words = texts.value;
  const [order, setOrder] = useOrder({ by: 2, down: true });
  const [shown, setShown] = useState(rowsAtATime);
  const rows = useMemo(() => {
    const all = [...ids].map((id) => {
      const { name, label, degree } = graph.getNodeAttributes(id);
      return { id, label, name, degree, values: [name, labelName(label), degree] };
    });
    return sorted(
      all.filter(({ values }) => fits(filter, values)),
      order,
    );
  }, [ids, filter, order, language.value]);
  const { selected } = view.value;
  return (
    <table>
      <Head
        columns={[
          [words.name, false],
          [words.type, false],
          [words.degree, true],
        ]}
        order={order}
        onOrder={setOrder}
        before={
          <th class="tick-cell">
            <span class="visually-hidden">{words.addToSelection}</span>
          </th>
        }
      />
      <tbody>
        {rows.slice(0, shown).map((node) => (
          <tr key={node.id}>
            <td class="tick-cell">
              <input
                type="checkbox"
                checked={selected.includes(node.id)}
                aria-label={fill(words.chooseRow, { name: node.name })}
                onChange={() => select(node.id, true)}
              />
            </td>
            <td>
              <NodeName node={node} />
            </td>
            <td>{labelName(node.label)}</td>
            <td class="number">{node.degree}</td>
          </tr>
        ))}
        <More shown={shown} total={rows.length} onMore={() => setShown(shown + rowsAtATime)} />
      </tbody>
    </table>
  );
}
