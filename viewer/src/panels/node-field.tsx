/** A field for a node's name, completed as it is typed. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { NodeSummary } from "../../../graph/view.ts";
import { graph } from "../state/loaded.ts";
import { labelName } from "../text/texts.ts";
import { Dot } from "./node-name.tsx";
import { noNames, useNames } from "./use-search.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  /** The node chosen. */
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** It is where typing begins. */
  readonly first?: boolean;
}

const nameOf = (id: string | undefined): string =>
  id !== undefined && graph.hasNode(id) ? graph.getNodeAttribute(id, "name") : (id ?? "");

export function NodeField({ id, label, value, onChoose, first }: Props) {
  const [typed, setTyped] = useState(nameOf(value));
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { results } = useNames(open ? typed : "") ?? noNames;
  useEffect(() => {
    if (first) input.current?.focus();
  }, []);
  const choose = (node: NodeSummary | undefined): void => {
    if (!node) return;
    setTyped(node.name);
    setOpen(false);
    onChoose(node.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (move !== 0 && results.length > 0) {
      event.preventDefault();
      setAt((at + move + results.length) % results.length);
    } else if (event.key === "Enter" && open && results.length > 0) {
      event.preventDefault();
      choose(results[at]?.node);
    } else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.stopPropagation();
  };
  const shown = open && results.length > 0;
  return (
    <label class="node-field">
      <span>{label}</span>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-results`}
        aria-activedescendant={shown ? `${id}-${at}` : undefined}
        class={value === undefined ? "" : "known"}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setOpen(true);
          onChoose(undefined);
        }}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={onKeyDown}
      />
      {shown ? (
        <ul id={`${id}-results`} class="results" role="listbox" aria-label={label}>
          {results.map(({ node }, index) => (
            <li
              key={node.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                // The list is in the field's label, which would hand the click on to the field.
                event.preventDefault();
                choose(node);
              }}
            >
              <Dot label={node.label} />
              <span class="result-name">{node.name}</span>
              <span class="muted end">{labelName(node.label)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </label>
  );
}
