/** The page. */
import { canvas } from "./canvas/current.ts";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import { Removed } from "./canvas/removed.tsx";
import { Lasso } from "./canvas/lasso.tsx";
import { showWhole } from "./canvas/show-whole.ts";
import { Card } from "./panels/card.tsx";
import { EdgePanel } from "./panels/evidence.tsx";
import { Filters } from "./panels/filters.tsx";
import { Help } from "./panels/help.tsx";
import { IconButton } from "./panels/icons.tsx";
import { later } from "./panels/later.tsx";
import { Legend } from "./panels/legend.tsx";
import { LinksPanel } from "./panels/links-panel.tsx";
import { PathFields } from "./panels/path-fields.tsx";
import { Reader } from "./panels/reader.tsx";
import { FocusBar, PathBar, SelectionBar } from "./panels/selection-bar.tsx";
import { Message, NothingShown, StatusLine } from "./panels/status-line.tsx";
import { StartHere } from "./panels/start-here.tsx";
import { Table } from "./panels/table.tsx";
import { TimeSlider } from "./panels/time-slider.tsx";
import { EdgeTooltip } from "./panels/tooltip.tsx";
import { TopBar } from "./panels/top-bar.tsx";
import { PrintedPicture } from "./still/printed.tsx";
import { selectNothing } from "./state/actions.ts";
import { graph } from "./state/loaded.ts";
import { bottomPanel, openedOnCard, picture, reading, sideOpen, view } from "./state/store.ts";
import { texts } from "./text/texts.ts";

const emptyDrawer = <section class="drawer" />;
const Console = later(() => import("./console/console.tsx"), emptyDrawer);
const PagePicture = later(() => import("./picture/page-picture.tsx"), <></>);
const Timeline = later(() => import("./panels/timeline.tsx"), emptyDrawer);
const Places = later(() => import("./panels/places.tsx"), emptyDrawer);
const Changes = later(() => import("./panels/changes.tsx"), emptyDrawer);
const Review = later(() => import("./review/review.tsx"), emptyDrawer);

export function App() {
  return (
    <div class="app">
      <SkipLinks />
      <TopBar />
      <PrintedPicture />
      <main>
        {sideOpen.value ? (
          <aside class="side" aria-label={texts.value.filters}>
            <Legend />
            <Filters />
          </aside>
        ) : null}
        <section class="stage">
          <div class="picture">
            <GraphCanvas />
            <Removed />
            <Lasso />
            <NothingShown />
            <div class="bars">
              <FocusBar />
              <PathFields />
              <SelectionBar />
              <PathBar />
            </div>
            <EdgeTooltip />
            <ZoomTools />
            <StartHere />
            <StatusLine />
            <Message />
          </div>
          <TimeSlider />
          <BottomPanel />
        </section>
        <Detail />
      </main>
      <Help />
      {picture.value ? <PagePicture /> : null}
    </div>
  );
}

/** First in the page for the keyboard: past the tools, to the graph, the table or the card. */
function SkipLinks() {
  const words = texts.value;
  const to = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
  return (
    <div class="skip-links">
      <button type="button" onClick={() => to(".graph-canvas")}>
        {words.skipToGraph}
      </button>
      <button
        type="button"
        onClick={() => {
          bottomPanel.value = "table";
          requestAnimationFrame(() => to("#table-filter"));
        }}
      >
        {words.skipToTable}
      </button>
      {view.value.selected.length > 0 ? (
        <button type="button" onClick={() => to("#card-name")}>
          {words.skipToCard}
        </button>
      ) : null}
    </div>
  );
}

function ZoomTools() {
  const words = texts.value;
  return (
    <div class="zoom">
      <IconButton icon="plus" label={words.zoomIn} keys="+" onClick={() => canvas.value?.zoom(1.5)} />
      <IconButton icon="minus" label={words.zoomOut} keys="−" onClick={() => canvas.value?.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={words.fitAll} keys="0" onClick={() => showWhole()} />
    </div>
  );
}

function BottomPanel() {
  if (bottomPanel.value === "table") return <Table />;
  if (bottomPanel.value === "timeline") return <Timeline />;
  if (bottomPanel.value === "places") return <Places />;
  if (bottomPanel.value === "changes") return <Changes />;
  if (bottomPanel.value === undefined) return null;
  return bottomPanel.value === "console" ? <Console /> : <Review />;
}

/** What is being read, else what was asked about, else the card of what was chosen last. */
function Detail() {
  const { selected, edge, links } = view.value;
  const article = reading.value;
  const node = selected.at(-1);
  const apart =
    edge !== undefined &&
    edge !== openedOnCard.value &&
    (node === undefined || !graph.hasEdge(edge) || !graph.extremities(edge).includes(node));
  if (!article && !links && edge === undefined && node === undefined) return null;
  return (
    <aside class="detail" aria-label={texts.value.card}>
      <div class="detail-close">
        <IconButton
          icon="close"
          label={texts.value.close}
          keys="Esc"
          onClick={() => {
            reading.value = undefined;
            selectNothing();
          }}
        />
      </div>
      {article ? <Reader {...article} /> : links ? <LinksPanel /> : apart ? <EdgePanel edge={edge} /> : <Card id={node!} />}
    </aside>
  );
}
