/** What changed from one build, or one day, to another: in lists, and in colour in the picture. */
import { useEffect, useState } from "preact/hooks";
import type { ChangeAnswer, ChangedEntity, ChangedRelation, ChangedValue, Listed } from "../../../graph/view-lists.ts";
import { propertyText } from "../../../graph/value-text.ts";
import { api } from "../api.ts";
import { canvasThemes } from "../canvas/theme.ts";
import { openEvidence, showOnly } from "../state/actions.ts";
import { changeAnswer } from "../state/changes.ts";
import { facets, graph, status } from "../state/loaded.ts";
import { theme } from "../state/preferences.ts";
import { attempt, bottomPanel } from "../state/store.ts";
import { fill, language, propertyName, relationName, texts } from "../text/texts.ts";
import { BetweenFields, firstBetween, type Between } from "./changes-between.tsx";
import { IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";
import { useResource } from "./use-resource.ts";

export default function Changes() {
  const words = texts.value;
  const { value: list, error } = useResource(`${status.value?.version}`, (signal) => api.builds(signal));
  const [chosen, setChosen] = useState<Between | undefined>(undefined);
  const builds = list?.builds ?? [];
  const days = facets.value?.days ?? [];
  const ends = days.length > 1 ? ([days[0]!.date, days.at(-1)!.date] as const) : undefined;
  const between = list && (chosen ?? firstBetween(builds, ends));
  useEffect(() => {
    changeAnswer.value = undefined;
    if (!between) return;
    let late = false;
    void attempt(async () => {
      const answer = await api.changes(between.from, between.to);
      if (!late) changeAnswer.value = answer;
    });
    return () => void (late = true);
  }, [between?.from, between?.to]);
  const answer = changeAnswer.value;
  return (
    <section class="drawer changes" aria-label={words.changes}>
      <header>
        <strong>{words.changes}</strong>
        {between ? <BetweenFields builds={builds} days={ends} value={between} onChoose={setChosen} /> : null}
        {answer ? <ShowChanged answer={answer} /> : null}
        <ColorKey />
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      {error ? <p class="bad">{error}</p> : null}
      {list && !between ? <p class="muted">{words.changesOneBuild}</p> : null}
      {between && !answer ? <p class="muted loading">{words.comparing}</p> : null}
      {between?.kind === "days" ? <p class="muted hint">{words.daysHint}</p> : null}
      <div class="scroll">{answer ? <Lists answer={answer} /> : null}</div>
    </section>
  );
}

/** What the colours in the picture mean. */
function ColorKey() {
  const colors = canvasThemes[theme.value].changes;
  return (
    <span class="color-key">
      {(["added", "changed", "removed"] as const).map((kind) => (
        <span key={kind}>
          <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 6h10" stroke={colors[kind]} stroke-width="3" stroke-dasharray={kind === "removed" ? "3 2" : undefined} />
          </svg>
          {texts.value.changeKinds[kind]}
        </span>
      ))}
    </span>
  );
}

/** Only what was added, changed or removed, with the ends of its relations. */
function ShowChanged({ answer: { entities, relations } }: { readonly answer: ChangeAnswer }) {
  const idsOf = (side: { readonly added: Listed<{ readonly id: string }>; readonly changed: Listed<{ readonly id: string }> }): string[] =>
    [...side.added.items, ...side.changed.items].map(({ id }) => id);
  const gone = relations.removed.items.flatMap(({ ends }) => ends).filter((id) => graph.hasNode(id));
  const [nodes, edges] = [[...idsOf(entities), ...gone], idsOf(relations)];
  if (nodes.length + edges.length === 0) return null;
  return (
    <button type="button" class="button" id="show-changed" onClick={() => void showOnly(nodes, edges)}>
      {texts.value.onlyChanged}
    </button>
  );
}

function Lists({ answer: { documents, entities, relations, merged, split } }: { readonly answer: ChangeAnswer }) {
  const words = texts.value;
  const lists = [documents.added, documents.removed, ...Object.values(entities), ...Object.values(relations)];
  if (lists.every(({ total }) => total === 0)) return <p class="muted">{words.nothingChanged}</p>;
  const [entity, relation] = [(item: ChangedEntity) => <Entity item={item} />, (item: ChangedRelation) => <Relation item={item} />];
  const regrouped = ({ before, after }: ChangeAnswer["merged"]["items"][number]) =>
    `${before.map(({ name }) => name).join("、")} → ${after.map(({ name }) => name).join("、")}`;
  return (
    <>
      <Group kind="added" title={words.changeGroups.documentsAdded} list={documents.added} row={(file) => file} />
      <Group kind="removed" title={words.changeGroups.documentsRemoved} list={documents.removed} row={(file) => file} />
      <Group kind="changed" title={words.changeGroups.merged} list={merged} row={regrouped} />
      <Group kind="changed" title={words.changeGroups.split} list={split} row={regrouped} />
      <Group kind="added" title={words.changeGroups.relationsAdded} list={relations.added} row={relation} />
      <Group kind="changed" title={words.changeGroups.relationsChanged} list={relations.changed} row={relation} />
      <Group kind="removed" title={words.changeGroups.relationsRemoved} list={relations.removed} row={relation} />
      <Group kind="added" title={words.changeGroups.entitiesAdded} list={entities.added} row={entity} />
      <Group kind="changed" title={words.changeGroups.entitiesChanged} list={entities.changed} row={entity} />
      <Group kind="removed" title={words.changeGroups.entitiesRemoved} list={entities.removed} row={entity} />
    </>
  );
}

interface GroupProps<Item> {
  readonly kind: "added" | "changed" | "removed";
  readonly title: string;
  readonly list: Listed<Item>;
  readonly row: (item: Item) => preact.ComponentChildren;
}

function Group<Item>({ kind, title, list: { total, items }, row }: GroupProps<Item>) {
  if (total === 0) return null;
  return (
    <details class={`change-group ${kind}`} open={total <= 30}>
      <summary>
        {title} {total}
      </summary>
      <ul>
        {items.map((item, at) => (
          <li key={at}>{row(item)}</li>
        ))}
      </ul>
      {items.length < total ? <p class="muted">{fill(texts.value.more, { n: total - items.length })}</p> : null}
    </details>
  );
}

function Entity({ item: { id, label, name, changes = [] } }: { readonly item: ChangedEntity }) {
  return (
    <>
      {graph.hasNode(id) ? <NodeName node={{ id, label, name }} /> : <span>{name}</span>} <Values changes={changes} />
    </>
  );
}

function Relation({ item: { id, source, type, target, quote, changes = [] } }: { readonly item: ChangedRelation }) {
  return (
    <>
      {source} <span class="relation">{relationName(type)}</span> {target} <Values changes={changes} />
      {graph.hasEdge(id) ? (
        <button type="button" class="quiet" onClick={() => openEvidence(id)}>
          {texts.value.quotes}
        </button>
      ) : null}
      {quote === undefined ? null : <span class="muted change-quote">{quote}</span>}
    </>
  );
}

function Values({ changes }: { readonly changes: readonly ChangedValue[] }) {
  if (changes.length === 0) return null;
  const shown = (property: string, value: ChangedValue["before"]): string =>
    value === undefined ? "∅" : propertyText(property, value, language.value);
  return (
    <span class="muted">
      {changes
        .map(
          ({ property, before, after }) =>
            `${property === "aliases" ? texts.value.aliases : propertyName(property)} ${shown(property, before)} → ${shown(property, after)}`,
        )
        .join("；")}
    </span>
  );
}
