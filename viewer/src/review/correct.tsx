/** Corrections where a person meets the mistake: a sentence that does not state it, a name that is another's, a name that is wrong. */
import { useState } from "preact/hooks";
import type { Run } from "../../../graph/view.ts";
import { say } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { decide } from "./decide.ts";

const decideAndSay = async (...request: Parameters<typeof decide>): Promise<void> => {
  if (await decide(...request)) say(texts.value.decided);
};

/** `runs`: the sentence, whose ends of the relation say where they stand. */
export function Correct({ edge, sentence, runs }: { readonly edge: string; readonly sentence: string; readonly runs: readonly Run[] }) {
  const words = texts.value;
  const names = runs.filter((run): run is Run & { place: string } => run.place !== undefined);
  return (
    <details class="correct">
      <summary>{words.correct}</summary>
      <button type="button" class="quiet" onClick={() => void decideAndSay({ kind: "retract", edge, sentence })}>
        {words.retract}
      </button>
      <button type="button" class="quiet" onClick={() => void decideAndSay({ kind: "confirm", edge, sentence })}>
        {words.confirm}
      </button>
      {names.map(({ text, place }) => (
        <button key={place} type="button" class="quiet" onClick={() => void decideAndSay({ kind: "split", a: place })}>
          {fill(words.splitName, { name: text })}
        </button>
      ))}
    </details>
  );
}

export function RenameForm({ id, name, onDone }: { readonly id: string; readonly name: string; readonly onDone: () => void }) {
  const [typed, setTyped] = useState(name);
  const words = texts.value;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== "" && typed.trim() !== name) await decideAndSay({ kind: "rename", a: id, name: typed.trim() });
    onDone();
  };
  return (
    <form class="rename" onSubmit={(event) => void save(event)}>
      <input
        type="text"
        aria-label={words.newName}
        value={typed}
        ref={(field) => field?.focus()}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onDone();
        }}
      />
      <button type="submit" class="button primary">
        {words.save}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}
