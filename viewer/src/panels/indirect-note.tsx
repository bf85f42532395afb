/** Of a sentence that does not name both ends of its relation: what says the relation, and where the article names the others. */
import type { Indirect } from "../../../graph/view.ts";
import { texts } from "../text/texts.ts";
import { Runs } from "./runs.tsx";

const wordsOf = { name: "saidByName", gazetteer: "saidByGazetteer", context: "indirect" } as const;

/** `language`: the article's. */
export function IndirectNote({
  indirect: { from, named },
  language,
}: {
  readonly indirect: Indirect;
  readonly language: string | undefined;
}) {
  const words = texts.value;
  return (
    <span class={`indirect from-${from}`}>
      {words[wordsOf[from]]}
      {named.map(({ id, runs }) => (
        <span key={id} class="named-in">
          {words.namedIn}{" "}
          <q lang={language}>
            <Runs runs={runs} />
          </q>
        </span>
      ))}
    </span>
  );
}
