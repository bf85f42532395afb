/** What the server finds for what is typed: names at once, everything else a little later. */
import { useEffect, useState } from "preact/hooks";
import type { SearchAnswer } from "../../../graph/view.ts";
import type { TextSearchAnswer } from "../../../graph/view-lists.ts";
import { api } from "../api.ts";

export const noNames: SearchAnswer = { results: [], more: false };
export const noTexts: TextSearchAnswer = { articles: [], sentences: [], titles: [], values: [], more: false };

/** Milliseconds after the last key. */
const namesAfter = 60;
const textsAfter = 220;

/** Undefined until the answer to what is typed now is there. */
function useAnswer<Answer>(
  typed: string,
  after: number,
  nothing: Answer,
  ask: (text: string, signal: AbortSignal) => Promise<Answer>,
): Answer | undefined {
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly found: Answer }>({ typed: "", found: nothing });
  useEffect(() => {
    if (typed.trim() === "") return setAnswer({ typed, found: nothing });
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(typed, controller.signal).then(
        (found) => setAnswer({ typed, found }),
        () => undefined,
      );
    }, after);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed]);
  return answer.typed === typed ? answer.found : undefined;
}

export const useNames = (typed: string): SearchAnswer | undefined => useAnswer(typed, namesAfter, noNames, api.search);
export const useTexts = (typed: string): TextSearchAnswer | undefined => useAnswer(typed, textsAfter, noTexts, api.searchTexts);
