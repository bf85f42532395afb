/** Text in runs: names that go to their node, the ends of a relation marked. Text nodes only, whatever the text says. */
import type { Run } from "../../../graph/view.ts";
import { goTo } from "../state/actions.ts";

export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return <>{runs.map((run, at) => oneRun(run, at))}</>;
}

export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

function oneRun({ text, node, label, end, evidence }: Run, key: number) {
  const sentence = evidence ? " in-evidence" : "";
  if (node === undefined)
    return evidence ? (
      <span key={key} class="in-evidence">
        {text}
      </span>
    ) : (
      text
    );
  const kind = end ? `end end-${end}` : "name";
  return (
    <mark key={key} class={`${kind} label-${label}${sentence}`}>
      <NameLink text={text} node={node} />
    </mark>
  );
}

/** In the line like any other word: a button would not break where the line does. */
function NameLink({ text, node }: { readonly text: string; readonly node: string }) {
  const go = (): void => void goTo(node);
  return (
    <span role="link" tabIndex={0} onClick={go} onKeyDown={(event) => event.key === "Enter" && go()}>
      {text}
    </span>
  );
}
