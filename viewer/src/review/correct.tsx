/**
 * Corrections where a person meets the mistake: a sentence that does not state it, a value that it does not say, a name that is another's, a name that is
 * wrong.
 */
import { useState } from "preact/hooks";
import { standingNames } from "../../../graph/ontology.ts";
import type { Run } from "../../../graph/view.ts";
import { schema } from "../state/schema.ts";
import { say } from "../state/store.ts";
import { fill, propertyName, standingName, texts } from "../text/texts.ts";
import { decide } from "./decide.ts";

const decideAndSay = async (...request: Parameters<typeof decide>): Promise<void> => {
  if (await decide(...request)) say(texts.value.decided);
};

/** `runs`: the sentence, whose ends of the relation say where they stand. */
export function Correct({
  edge,
  relation,
  sentence,
  runs,
}: {
  readonly edge: string;
  /** Its type. */
  readonly relation: string | undefined;
  readonly sentence: string;
  readonly runs: readonly Run[];
}) {
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
      <ValueForm edge={edge} relation={relation} sentence={sentence} />
    </details>
  );
}

/** What the sentence says of one value of the relation. */
function ValueForm({
  edge,
  relation,
  sentence,
}: {
  readonly edge: string;
  readonly relation: string | undefined;
  readonly sentence: string;
}) {
  const words = texts.value;
  const properties = ["status", ...Object.keys(schema.value.relations[relation ?? ""]?.properties ?? {})];
  const [property, setProperty] = useState("status");
  const [value, setValue] = useState("");
  const save = (event: Event): void => {
    event.preventDefault();
    void decideAndSay({ kind: "correct", edge, sentence, property, value: value.trim() });
  };
  const choose = (chosen: string): void => {
    setProperty(chosen);
    setValue("");
  };
  return (
    <form class="correct-value" onSubmit={save}>
      <span>{words.correctValue}</span>
      <select aria-label={words.whichValue} value={property} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {properties.map((name) => (
          <option key={name} value={name}>
            {propertyName(name)}
          </option>
        ))}
      </select>
      {property === "status" ? (
        <select aria-label={words.newValue} value={value} required onChange={({ currentTarget }) => setValue(currentTarget.value)}>
          <option value="" />
          {standingNames.map((name) => (
            <option key={name} value={name}>
              {standingName(name)}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          aria-label={words.newValue}
          placeholder={words.noValue}
          maxLength={500}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      )}
      <button type="submit" class="button">
        {words.save}
      </button>
    </form>
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
