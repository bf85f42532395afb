/** Pairs that could be one thing, judged by key or click, and what was decided so far. */
import { useEffect, useState } from "preact/hooks";
import { api } from "../api.ts";
import { IconButton } from "../panels/icons.tsx";
import { bottomPanel } from "../state/store.ts";
import { texts } from "../text/texts.ts";
import { updating } from "./decide.ts";
import { Decisions } from "./decisions.tsx";
import { Pairs } from "./pairs.tsx";
import { asked, begin } from "./session.ts";

export default function Review() {
  const words = texts.value;
  const [tab, setTab] = useState<"pairs" | "decisions">("pairs");
  const [error, setError] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    api.pairs(controller.signal).then(begin, (failed: Error) => !controller.signal.aborted && setError(failed.message));
    return () => controller.abort();
  }, []);
  return (
    <section class="drawer review" aria-label={words.review}>
      <header>
        <div class="segmented" role="group">
          <button type="button" aria-pressed={tab === "pairs"} onClick={() => setTab("pairs")}>
            {words.reviewPairs} {asked.value?.inDoubt ?? ""}
          </button>
          <button type="button" aria-pressed={tab === "decisions"} onClick={() => setTab("decisions")}>
            {words.reviewDecisions}
          </button>
        </div>
        {updating.value ? (
          <span class="muted" id="updating">
            <span class="spinner" /> {words.updating}
          </span>
        ) : null}
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      <div class="scroll">{tab === "decisions" ? <Decisions /> : error === undefined ? <Pairs /> : <p class="bad">{error}</p>}</div>
    </section>
  );
}
