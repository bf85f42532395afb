/** Search with the keyboard: type, arrows, Enter flies there. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { canvas } from "../canvas/current.ts";
import { goTo } from "../state/actions.ts";
import { labelName, texts } from "../text/texts.ts";
import { Icon } from "./icons.tsx";
import { Dot } from "./node-name.tsx";

const nothing: SearchAnswer = { results: [], more: false };

function useAnswer(typed: string): SearchAnswer | undefined {
  const [answer, setAnswer] = useState<{ typed: string; found: SearchAnswer }>({ typed: "", found: nothing });
  useEffect(() => {
    if (typed.trim() === "") return setAnswer({ typed, found: nothing });
    const controller = new AbortController();
    const timer = setTimeout(() => {
      api.search(typed, controller.signal).then(
        (found) => setAnswer({ typed, found }),
        () => undefined,
      );
    }, 60);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed]);
  return answer.typed === typed ? answer.found : undefined;
}

export function SearchBox() {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** Whoever comes back at once finds the list open. */
  const closing = useRef<ReturnType<typeof setTimeout>>();
  const now = useAnswer(typed);
  const last = useRef(nothing);
  if (now) last.current = now;
  const { results, more } = last.current;
  const words = texts.value;
  const choose = async (index: number): Promise<void> => {
    // Whoever types fast presses Enter before the answer to the last letter is there.
    const current = now ?? (await api.search(typed, new AbortController().signal).catch(() => nothing));
    const hit = current.results[now ? index : 0];
    if (!hit) return;
    setOpen(false);
    input.current?.blur();
    await goTo(hit.node.id);
    canvas.value?.flyTo(hit.node.id);
  };
  useEffect(() => document.getElementById(`result-${at}`)?.scrollIntoView({ block: "nearest" }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && results.length > 0) {
      event.preventDefault();
      setAt((at + moves[event.key]! + results.length) % results.length);
    } else if (event.key === "Enter") void choose(at);
    else if (event.key === "Escape") {
      setOpen(false);
      input.current?.blur();
    }
    event.stopPropagation();
  };
  const shown = open && typed.trim() !== "" && (results.length > 0 || now !== undefined);
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
        aria-activedescendant={shown && results.length > 0 ? `result-${at}` : undefined}
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
        <ul id="search-results" class="results" role="listbox">
          {results.map(({ node, matched }, index) => (
            <li
              key={node.id}
              id={`result-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                void choose(index);
              }}
              onPointerEnter={() => setAt(index)}
            >
              <Dot label={node.label} />
              <span class="result-name">{node.name}</span>
              {matched !== node.name ? <span class="muted">{matched}</span> : null}
              <span class="muted end">{labelName(node.label)}</span>
            </li>
          ))}
          {results.length === 0 ? <li class="muted">{words.searchNone}</li> : null}
          {more ? <li class="muted">{words.searchMore}</li> : null}
        </ul>
      ) : null}
    </div>
  );
}
