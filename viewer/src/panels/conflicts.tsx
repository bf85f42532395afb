/** Values that texts do not agree on, each with the sentences that state it. */
import type { Card } from "../../../graph/view.ts";
import { propertyText } from "../text/format.ts";
import { language, propertyName, texts } from "../text/texts.ts";
import { Sentence } from "./evidence.tsx";

export function Conflicts({ conflicts }: { readonly conflicts: Card["conflicts"] }) {
  const words = texts.value;
  if (conflicts.length === 0) return null;
  return (
    <details class="group conflicts">
      <summary>{words.conflicts}</summary>
      {conflicts.map(({ property, value, sentences }) => (
        <section key={`${property} ${String(value)}`} class="evidence">
          <p>
            <span class="muted">{propertyName(property)}</span> {propertyText(property, value, language.value)}
          </p>
          {sentences.map((sentence) => (
            <Sentence key={sentence.id} sentence={sentence} />
          ))}
        </section>
      ))}
    </details>
  );
}
