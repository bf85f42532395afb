/** Filters beyond the legend: confidence, one article, loose nodes. */
import { articles } from "../state/loaded.ts";
import { clearFilters, change, preview, view } from "../state/store.ts";
import { isFiltered } from "../state/view-state.ts";
import { revision } from "../state/loaded.ts";
import { showHidden } from "../state/actions.ts";
import { fill, texts } from "../text/texts.ts";
import { Range } from "./range.tsx";

export function Filters() {
  const words = texts.value;
  const { confidence, connectedOnly, hidden } = view.value;
  const percent = Math.round(confidence * 100);
  const slide = (to: number): number => {
    preview({ confidence: to / 100 });
    return to;
  };
  return (
    <section class="filters">
      <label class="slider">
        <span>
          {words.confidence} <span class="value">{percent}%</span>
        </span>
        <Range id="confidence" min={0} max={100} step={5} value={percent} text={`${percent}%`} onSlide={slide} />
      </label>
      <ArticleChoice />
      <label class="check">
        <input type="checkbox" id="connected" checked={connectedOnly} onChange={() => change({ connectedOnly: !connectedOnly })} />
        {words.connectedOnly}
      </label>
      {hidden.length > 0 ? (
        <button type="button" class="quiet wide" onClick={showHidden}>
          {fill(words.showHidden, { n: hidden.length })}
        </button>
      ) : null}
      {isFiltered(view.value) ? (
        <button type="button" class="wide" id="clear-filters" onClick={clearFilters}>
          {words.clearFilters}
        </button>
      ) : null}
    </section>
  );
}

const mostChoices = 500;

function ArticleChoice() {
  void revision.value;
  const words = texts.value;
  const { article } = view.value;
  const all = [...articles.values()].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "")).slice(0, mostChoices);
  return (
    <label class="field">
      <span>{words.article}</span>
      <select
        id="article-filter"
        value={article ?? ""}
        onChange={({ currentTarget }) => change({ article: currentTarget.value || undefined })}
      >
        <option value="">{words.anyArticle}</option>
        {all.map(({ id, title, date }) => (
          <option key={id} value={id}>
            {date ? `${date} ` : ""}
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
