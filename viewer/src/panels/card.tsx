/** A node's card: what it is, what it is joined to, where it is told of. */
import { isSourceLabel, structure } from "../../../graph/ontology.ts";
import type { Card as CardData, CardGroup } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { collapse, expand, focusOn, hide, openEvidenceOnCard, openPathFields, togglePins, unfocus } from "../state/actions.ts";
import { RenameForm } from "../review/correct.tsx";
import { decides } from "../review/decide.ts";
import { status } from "../state/loaded.ts";
import { reading, view } from "../state/store.ts";
import { propertyText } from "../text/format.ts";
import { fill, labelName, language, propertyName, relationName, standingName, texts } from "../text/texts.ts";
import { Answers } from "./card-answers.tsx";
import { Conflicts } from "./conflicts.tsx";
import { Evidence } from "./evidence.tsx";
import { IconButton } from "./icons.tsx";
import { useState } from "preact/hooks";
import { Dot, NodeName } from "./node-name.tsx";
import { useResource } from "./use-resource.ts";

export function Card({ id }: { readonly id: string }) {
  const { value, error } = useResource(`${id} ${status.value?.version}`, (signal) => api.card(id, signal));
  if (error) return <p class="bad">{error}</p>;
  if (!value || value.node.id !== id) return <p class="muted loading">{texts.value.loading}</p>;
  return <CardOf card={value} />;
}

function CardOf({ card }: { readonly card: CardData }) {
  const { node, aliases, properties, inferred, groups, articles } = card;
  const words = texts.value;
  const facts = Object.entries(properties).filter(([name]) => name !== "index" && name !== "language");
  return (
    <article class="card" aria-label={words.card}>
      <p class="eyebrow">
        <Dot label={node.label} /> {labelName(node.label)}
      </p>
      <CardName node={node} />
      {aliases.length > 0 ? (
        <p class="aliases">
          <span class="muted">{words.aliases}</span> {aliases.join(language.value === "zh" ? "、" : ", ")}
        </p>
      ) : null}
      <CardActions id={node.id} />
      {isSourceLabel(node.label) ? null : <DossierLinks id={node.id} />}
      {facts.length > 0 ? (
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{propertyName(name)}</dt>
              <dd>
                {propertyText(name, value, language.value)}
                {inferred?.includes(name) ? words.yearInferred : ""}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Conflicts conflicts={card.conflicts} />
      <Answers key={node.id} answers={card.answers} />
      <AllRelations key={`all ${node.id}`} groups={groups} />
      <Articles articles={articles} />
      {node.label === structure.article ? (
        <button type="button" class="wide" onClick={() => (reading.value = { id: node.id })}>
          {words.readArticle}
        </button>
      ) : null}
    </article>
  );
}

function CardName({ node }: { readonly node: CardData["node"] }) {
  const [renaming, setRenaming] = useState(false);
  const words = texts.value;
  if (renaming) return <RenameForm id={node.id} name={node.name} onDone={() => setRenaming(false)} />;
  const isSource = isSourceLabel(node.label);
  return (
    <h1 id="card-name" tabIndex={-1}>
      {node.name}
      {decides.value && !isSource ? <IconButton icon="rename" label={words.rename} onClick={() => setRenaming(true)} /> : null}
    </h1>
  );
}

function CardActions({ id }: { readonly id: string }) {
  const words = texts.value;
  const { pins, focus } = view.value;
  const focused = focus?.ids.includes(id) === true && focus.depth > 0;
  return (
    <div class="actions">
      <IconButton icon="expand" label={words.expand} word={words.tools.expand} keys="E" onClick={() => void expand(id)} />
      <IconButton icon="collapse" label={words.collapse} word={words.tools.collapse} keys="C" onClick={() => collapse(id)} />
      <IconButton
        icon="pin"
        label={id in pins ? words.unpin : words.pin}
        word={words.tools.pin}
        keys="P"
        pressed={id in pins}
        onClick={() => togglePins([id])}
      />
      <IconButton icon="hide" label={words.hide} word={words.tools.hide} keys="H" onClick={() => hide([id])} />
      <IconButton icon="path" label={words.pathFrom} word={words.tools.path} keys="S" onClick={() => openPathFields(id)} />
      <span class="segmented" role="group" aria-label={words.focus}>
        {([1, 2, 3] as const).map((depth) => (
          <button
            key={depth}
            type="button"
            title={`${words.focus} ${fill(words.focusSteps, { n: depth })}  F`}
            aria-label={`${words.focus} ${depth} (${fill(words.focusSteps, { n: depth })})`}
            aria-pressed={focused && focus?.depth === depth}
            onClick={() => (focused && focus?.depth === depth ? unfocus() : void focusOn([id], depth))}
          >
            {depth === 1 ? `${words.focus} 1` : depth}
          </button>
        ))}
      </span>
    </div>
  );
}

const dossierFormats = [
  ["html", "HTML"],
  ["docx", "Word"],
  ["md", "Markdown"],
] as const;

function DossierLinks({ id }: { readonly id: string }) {
  const words = texts.value;
  return (
    <p class="dossier-links">
      <span class="muted">{words.dossier}</span>
      {dossierFormats.map(([format, name]) => (
        <a key={format} class="button" href={api.dossier(id, format, language.value)} download title={words.dossierHint}>
          {name}
        </a>
      ))}
    </p>
  );
}

/** Every relation by its type: the same again, for who looks for one kind. */
function AllRelations({ groups }: { readonly groups: readonly CardGroup[] }) {
  const [open, setOpen] = useState(false);
  const words = texts.value;
  if (groups.length === 0) return null;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      <button type="button" class="wide all-relations" aria-expanded={open} onClick={() => setOpen(!open)}>
        {fill(open ? words.fewerRelations : words.allRelations, { n: total })}
      </button>
      {open ? groups.map((group) => <Group key={`${group.type} ${group.direction}`} group={group} />) : null}
    </>
  );
}

function Group({ group: { type, direction, total, relations } }: { readonly group: CardGroup }) {
  const words = texts.value;
  const open = view.value.edge;
  return (
    <section class="group">
      <h2>
        {relationName(type, direction)} <span class="muted">{total}</span>
      </h2>
      <ul>
        {relations.map(({ edge, node, properties, evidence }) => (
          <li key={edge.id} class={edge.status ? `relation-row ${edge.status}` : "relation-row"}>
            <NodeName node={node} />
            <span class="muted note">{detailOf(properties, edge.status)}</span>
            {evidence > 0 ? (
              <button
                type="button"
                class="evidence-button"
                aria-expanded={open === edge.id}
                aria-label={`${words.quotes} ${evidence}: ${node.name}`}
                title={words.evidence}
                onClick={() => openEvidenceOnCard(open === edge.id ? undefined : edge.id)}
              >
                <span aria-hidden="true">
                  {words.quotes} {evidence}
                </span>
              </button>
            ) : null}
            {open === edge.id ? <Evidence edge={edge.id} /> : null}
          </li>
        ))}
      </ul>
      {relations.length < total ? <p class="muted">{fill(words.more, { n: total - relations.length })}</p> : null}
    </section>
  );
}

function detailOf(properties: CardGroup["relations"][number]["properties"], standing: string | undefined): string {
  const parts = Object.entries(properties).map(([name, value]) => propertyText(name, value, language.value));
  return [...parts, ...(standing === undefined ? [] : [standingName(standing)])].join(" · ");
}

function Articles({ articles: { items, total } }: { readonly articles: CardData["articles"] }) {
  const words = texts.value;
  if (total === 0) return null;
  return (
    <section class="group">
      <h2>
        {words.mentionedIn} <span class="muted">{total}</span>
      </h2>
      <ul class="articles">
        {items.map(({ id, title, date, count }) => (
          <li key={id}>
            <button type="button" class="article-link" onClick={() => (reading.value = { id })}>
              <time>{date ?? "—"}</time>
              <span>{title}</span>
              {count > 1 ? <span class="muted">×{count}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {items.length < total ? <p class="muted">{fill(words.more, { n: total - items.length })}</p> : null}
    </section>
  );
}
