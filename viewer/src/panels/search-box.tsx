/** Search with the keyboard: type, arrows, Enter flies there, Shift+Enter adds to what is chosen. */
import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../api.ts";
import { texts } from "../text/texts.ts";
import { Icon } from "./icons.tsx";
import { optionsOf, type Option } from "./search-options.tsx";
import { noNames, noTexts, useNames, useTexts } from "./use-search.ts";

export function SearchBox() {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** Whoever comes back at once finds the list open. */
  const closing = useRef<ReturnType<typeof setTimeout>>();
  const [names, found] = [useNames(typed), useTexts(typed)];
  const last = useRef(noNames);
  if (names) last.current = names;
  const options = optionsOf(last.current, found ?? noTexts);
  const words = texts.value;
  const choose = async (index: number, add: boolean): Promise<void> => {
    // Whoever types fast presses Enter before the answer to the last letter is there.
    const current = names ? options : optionsOf(await api.search(typed, new AbortController().signal).catch(() => noNames), noTexts);
    const option = current[names ? index : 0];
    if (!option) return;
    if (add && option.add) return option.add();
    setOpen(false);
    input.current?.blur();
    await option.choose();
  };
  useEffect(() => document.getElementById(`result-${at}`)?.scrollIntoView({ block: "nearest" }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && options.length > 0) {
      event.preventDefault();
      setAt((at + moves[event.key]! + options.length) % options.length);
    } else if (event.key === "Enter") void choose(at, event.shiftKey);
    else if (event.key === "Escape") {
      setOpen(false);
      input.current?.blur();
    }
    event.stopPropagation();
  };
  const shown = open && typed.trim() !== "" && (options.length > 0 || names !== undefined);
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.search}
        aria-label={words.search}
        aria-expanded={shown}
        aria-controls="search-results"
        aria-activedescendant={shown && options.length > 0 ? `result-${at}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => {
          clearTimeout(closing.current);
          setOpen(true);
        }}
        onBlur={() => (closing.current = setTimeout(() => setOpen(false), 150))}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {shown ? (
        <ul id="search-results" class="results" role="listbox" aria-label={words.search}>
          {options.map((option, index) => (
            <Fragment key={option.key}>
              {option.group !== (options[index - 1]?.group ?? "names") ? <GroupHead group={option.group} /> : null}
              <Row
                option={option}
                index={index}
                chosen={index === at}
                onChoose={(add) => void choose(index, add)}
                onPoint={() => setAt(index)}
              />
            </Fragment>
          ))}
          {options.length === 0 && found ? <NoOption said={words.searchNone} /> : null}
          {last.current.more || found?.more ? <NoOption said={words.searchMore} /> : null}
        </ul>
      ) : null}
    </div>
  );
}

const NoOption = ({ said }: { readonly said: string }) => (
  <li class="muted" role="presentation">
    {said}
  </li>
);

function GroupHead({ group }: { readonly group: Option["group"] }) {
  return (
    <li class="result-group" role="presentation">
      {texts.value.searchGroups[group]}
    </li>
  );
}

interface RowProps {
  readonly option: Option;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: (add: boolean) => void;
  readonly onPoint: () => void;
}

function Row({ option, index, chosen, onChoose, onPoint }: RowProps) {
  return (
    <li
      id={`result-${index}`}
      role="option"
      data-group={option.group}
      aria-selected={chosen}
      // The field keeps the keyboard. What is chosen goes at the click: before it, a finger would press what lies below the list, and could not scroll it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event.shiftKey || (event.target as HTMLElement).closest(".result-add") !== null)}
      onPointerEnter={onPoint}
    >
      {option.row}
      {option.add ? (
        <span class="result-add" title={`${texts.value.addToSelection}  Shift+Enter`} aria-hidden="true">
          <Icon name="plus" />
        </span>
      ) : null}
    </li>
  );
}
