/** The legend: colour, count and a tick for each type, relation and community; clicking filters. */
import { leadsToArticle, standingNames, structure, type Standing } from "../../../graph/ontology.ts";
import { communityColor } from "../canvas/theme.ts";
import { toggleArticles } from "../state/actions.ts";
import { facets } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { loadedStandings, visibleCounts } from "../state/counts.ts";
import { labelColor, schema } from "../state/schema.ts";
import { change, view } from "../state/store.ts";
import { count } from "../text/format.ts";
import { labelName, relationName, standingName, texts } from "../text/texts.ts";

const { article } = structure;

interface RowProps {
  readonly color?: string;
  /** Of the line, for relations of one standing. */
  readonly standing?: Standing;
  readonly name: string;
  readonly shown: number;
  readonly total: number;
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly onOnly?: () => void;
}

function Row({ color, standing, name, shown, total, on, onToggle, onOnly }: RowProps) {
  return (
    <li class={on ? "row" : "row off"}>
      <label>
        <input type="checkbox" checked={on} onChange={onToggle} />
        <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
          {color ? <circle cx="6" cy="6" r="5" fill={color} /> : <path d="M1 9 11 3" class={`swatch-line ${standing ?? ""}`} />}
        </svg>
        <span class="row-name" title={name}>
          {name}
        </span>
        <span class="row-count">{shown === total || !on ? count(total) : `${count(shown)}/${count(total)}`}</span>
      </label>
      {onOnly ? (
        <button type="button" class="only" onClick={onOnly} aria-label={`${texts.value.only} ${name}`}>
          {texts.value.only}
        </button>
      ) : null}
    </li>
  );
}

const toggled = <Item,>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

export function Legend() {
  const counts = facets.value;
  const words = texts.value;
  const { colorBy } = view.value;
  if (!counts) return null;
  return (
    <>
      <div class="segmented" role="group" aria-label={words.colorBy}>
        <button type="button" aria-pressed={colorBy === "type"} onClick={() => change({ colorBy: "type" })}>
          {words.byType}
        </button>
        <button type="button" aria-pressed={colorBy === "community"} onClick={() => change({ colorBy: "community" })}>
          {words.byCommunity}
        </button>
      </div>
      <Types />
      {colorBy === "community" ? <Communities /> : null}
      <Relations />
      <Standings />
    </>
  );
}

function Types() {
  const { labelsOff, articles, colorBy } = view.value;
  const counts = facets.value!.labels;
  const shown = visibleCounts.value.labels;
  const present = Object.keys(schema.value.entities).filter((label) => (counts[label] ?? 0) > 0);
  const only = (label: string): void => change({ labelsOff: present.filter((one) => one !== label) });
  return (
    <Section title={texts.value.types} id="types" filtered={labelsOff.length > 0} onAll={() => change({ labelsOff: [] })}>
      {present.map((label) => (
        <Row
          key={label}
          color={colorBy === "type" ? labelColor(label) : "var(--line)"}
          name={labelName(label)}
          shown={shown.get(label) ?? 0}
          total={counts[label] ?? 0}
          on={!labelsOff.includes(label)}
          onToggle={() => change({ labelsOff: toggled(labelsOff, label) })}
          onOnly={() => only(label)}
        />
      ))}
      {(counts[article] ?? 0) > 0 ? (
        <Row
          color={labelColor(article)}
          name={labelName(article)}
          shown={shown.get(article) ?? 0}
          total={counts[article] ?? 0}
          on={articles}
          onToggle={() => void toggleArticles(!articles)}
        />
      ) : null}
    </Section>
  );
}

function Relations() {
  const { relationsOff, articles } = view.value;
  const counts = facets.value!.relations;
  const shown = visibleCounts.value.relations;
  const withArticles = (type: string): boolean => articles || !leadsToArticle(type);
  const present = Object.keys(schema.value.relations).filter(
    (type) => (counts[type] ?? 0) > 0 && type !== structure.inDocument && withArticles(type),
  );
  return (
    <Section title={texts.value.relations} id="relations" filtered={relationsOff.length > 0} onAll={() => change({ relationsOff: [] })}>
      {present.map((type) => (
        <Row
          key={type}
          name={relationName(type)}
          shown={shown.get(type) ?? 0}
          total={counts[type] ?? 0}
          on={!relationsOff.includes(type)}
          onToggle={() => change({ relationsOff: toggled(relationsOff, type) })}
          onOnly={() => change({ relationsOff: present.filter((one) => one !== type) })}
        />
      ))}
    </Section>
  );
}

/** Shown once the graph holds something that does not simply hold. */
function Standings() {
  const { standingsOff } = view.value;
  const loaded = loadedStandings.value;
  const shown = visibleCounts.value.standings;
  const present = standingNames.filter((standing) => loaded.has(standing));
  if (present.every((standing) => standing === "done") && standingsOff.length === 0) return null;
  return (
    <Section title={texts.value.standings} id="standings" filtered={standingsOff.length > 0} onAll={() => change({ standingsOff: [] })}>
      {present.map((standing) => (
        <Row
          key={standing}
          standing={standing}
          name={standingName(standing)}
          shown={shown.get(standing) ?? 0}
          total={loaded.get(standing) ?? 0}
          on={!standingsOff.includes(standing)}
          onToggle={() => change({ standingsOff: toggled(standingsOff, standing) })}
          onOnly={() => change({ standingsOff: present.filter((one) => one !== standing) })}
        />
      ))}
    </Section>
  );
}

function Communities() {
  const { communitiesOff } = view.value;
  const shown = visibleCounts.value.communities;
  const all = facets.value!.communities.filter(({ size }) => size > 1).slice(0, 20);
  return (
    <Section
      title={texts.value.communities}
      id="communities"
      filtered={communitiesOff.length > 0}
      onAll={() => change({ communitiesOff: [] })}
    >
      {all.map(({ community, name, size }) => (
        <Row
          key={community}
          color={communityColor(community)}
          name={name}
          shown={shown.get(community) ?? 0}
          total={size}
          on={!communitiesOff.includes(community)}
          onToggle={() => change({ communitiesOff: toggled(communitiesOff, community) })}
          onOnly={() =>
            change({ communitiesOff: facets.value!.communities.map((one) => one.community).filter((one) => one !== community) })
          }
        />
      ))}
    </Section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly id: string;
  readonly filtered: boolean;
  readonly onAll: () => void;
  readonly children: preact.ComponentChildren;
}

function Section({ title, id, filtered, onAll, children }: SectionProps) {
  void visible.value;
  return (
    <section class="legend" id={`legend-${id}`}>
      <h2>
        {title}
        {filtered ? (
          <button type="button" class="quiet" onClick={onAll}>
            {texts.value.all}
          </button>
        ) : null}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
