/** What a search found, in groups: each option as it is shown, and what choosing it does. */
import type { SearchAnswer } from "../../../graph/view.ts";
import type { TextSearchAnswer } from "../../../graph/view-lists.ts";
import { propertyText } from "../../../graph/value-text.ts";
import { canvas } from "../canvas/current.ts";
import { focusCard } from "../state/focus-card.ts";
import { addToSelection, goTo, openEvidence, showOnly } from "../state/actions.ts";
import { reading } from "../state/store.ts";
import { fill, labelName, language, propertyName, texts } from "../text/texts.ts";
import { Dot } from "./node-name.tsx";

export interface Option {
  readonly key: string;
  readonly group: "names" | "articles" | "sentences" | "titles" | "values";
  readonly row: preact.ComponentChildren;
  choose(): Promise<void> | void;
  /** Puts it beside what is chosen, where it is a node. */
  add?(): Promise<void>;
}

export const optionsOf = (names: SearchAnswer, found: TextSearchAnswer): readonly Option[] => [
  ...nameOptions(names),
  ...articleOptions(found),
  ...sentenceOptions(found),
  ...titleOptions(found),
  ...valueOptions(found),
];

const nameOptions = ({ results }: SearchAnswer): readonly Option[] =>
  results.map(({ node, matched }) => ({
    key: node.id,
    group: "names",
    row: (
      <>
        <Dot label={node.label} />
        <span class="result-name">{node.name}</span>
        {matched !== node.name ? <span class="muted">{matched}</span> : null}
        <span class="muted end">{labelName(node.label)}</span>
      </>
    ),
    choose: async () => {
      await goTo(node.id);
      canvas.value?.flyTo(node.id);
      focusCard();
    },
    add: () => addToSelection(node.id),
  }));

const articleOptions = ({ articles }: TextSearchAnswer): readonly Option[] =>
  articles.map(({ id, title, date }) => ({
    key: `article ${id}`,
    group: "articles",
    row: (
      <>
        <span class="result-text">{title}</span>
        {date === undefined ? null : <span class="muted end">{date}</span>}
      </>
    ),
    choose: () => void (reading.value = { id }),
  }));

const sentenceOptions = ({ sentences }: TextSearchAnswer): readonly Option[] =>
  sentences.map(({ id, article, before, match, after }) => ({
    key: `sentence ${id}`,
    group: "sentences",
    row: (
      <span class="result-text">
        {before.slice(-24)}
        <mark>{match}</mark>
        {after.slice(0, 60)} <span class="muted">{article.title}</span>
      </span>
    ),
    choose: () => void (reading.value = { id: article.id, evidence: id }),
  }));

const titleOptions = ({ titles }: TextSearchAnswer): readonly Option[] =>
  titles.map(({ title, edges, total }) => ({
    key: `title ${title}`,
    group: "titles",
    row: (
      <>
        <span class="result-text">{title}</span>
        <span class="muted end">{fill(texts.value.relationCount, { n: total })}</span>
      </>
    ),
    choose: () => showOnly([], edges),
  }));

const valueOptions = ({ values }: TextSearchAnswer): readonly Option[] =>
  values.map(({ node, property, value, edge }) => ({
    key: `value ${edge ?? node.id} ${property}`,
    group: "values",
    row: (
      <>
        <Dot label={node.label} />
        <span class="result-text">{node.name}</span>
        <span class="muted end">
          {propertyName(property)} {propertyText(property, value, language.value)}
        </span>
      </>
    ),
    choose: async () => {
      await goTo(node.id);
      canvas.value?.flyTo(node.id);
      if (edge !== undefined) openEvidence(edge);
    },
    add: () => addToSelection(node.id),
  }));
