/** The bar on top: name, search, tools. */
import { removeOverlaps, running, startForce, stopLayout } from "../layout/run.ts";
import { findPaths } from "../state/actions.ts";
import { currentLink } from "../state/follow-address.ts";
import { status } from "../state/loaded.ts";
import { switchTheme, theme } from "../state/preferences.ts";
import {
  bottomPanel,
  canRedo,
  canUndo,
  change,
  helpOpen,
  lassoOn,
  pathFields,
  redoChange,
  say,
  sideOpen,
  undoChange,
  view,
  type Panel,
} from "../state/store.ts";
import { decides } from "../review/decide.ts";
import type { Arrangement } from "../state/view-state.ts";
import { switchLanguage, texts } from "../text/texts.ts";
import { ExportMenu } from "./export-menu.tsx";
import { IconButton } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import { SearchBox } from "./search-box.tsx";

export const togglePanel = (panel: Panel): void => void (bottomPanel.value = bottomPanel.value === panel ? undefined : panel);

export async function copyLink(): Promise<void> {
  const link = currentLink();
  try {
    await navigator.clipboard.writeText(link);
    say(texts.value.copied);
  } catch {
    say(link);
  }
}

export function TopBar() {
  const words = texts.value;
  return (
    <header class="top-bar">
      <IconButton icon="filter" label={words.filters} pressed={sideOpen.value} onClick={() => (sideOpen.value = !sideOpen.value)} />
      <h1 class="brand">{words.appName}</h1>
      <SearchBox />
      <nav class="tools" aria-label={words.toolsName}>
        <IconButton icon="undo" label={words.undo} word={words.tools.undo} keys="Ctrl+Z" disabled={!canUndo.value} onClick={undoChange} />
        <IconButton
          icon="redo"
          label={words.redo}
          word={words.tools.redo}
          keys="Ctrl+Shift+Z"
          disabled={!canRedo.value}
          onClick={redoChange}
        />
        <LayoutMenu />
        <IconButton
          icon="path"
          label={words.pathFromTo}
          word={words.tools.path}
          keys="S"
          pressed={pathFields.value !== undefined}
          onClick={() => (pathFields.value ? (pathFields.value = undefined) : findPaths(view.value.selected))}
        />
        <IconButton
          icon="lasso"
          label={words.lasso}
          word={words.tools.lasso}
          keys="L"
          pressed={lassoOn.value}
          onClick={() => (lassoOn.value = !lassoOn.value)}
        />
        <IconButton
          icon="console"
          label={words.console}
          word={words.tools.console}
          keys="G"
          pressed={bottomPanel.value === "console"}
          onClick={() => togglePanel("console")}
        />
        <IconButton
          icon="table"
          label={words.table}
          word={words.tools.table}
          keys="T"
          pressed={bottomPanel.value === "table"}
          onClick={() => togglePanel("table")}
        />
        <IconButton
          icon="timeline"
          label={words.timeline}
          word={words.tools.timeline}
          keys="M"
          pressed={bottomPanel.value === "timeline"}
          onClick={() => togglePanel("timeline")}
        />
        <IconButton
          icon="places"
          label={words.places}
          word={words.tools.places}
          keys="D"
          pressed={bottomPanel.value === "places"}
          onClick={() => togglePanel("places")}
        />
        {status.value?.builds ? (
          <IconButton
            icon="changes"
            label={words.changes}
            word={words.tools.changes}
            keys="B"
            pressed={bottomPanel.value === "changes"}
            onClick={() => togglePanel("changes")}
          />
        ) : null}
        {decides.value ? (
          <IconButton
            icon="review"
            label={words.review}
            word={words.tools.review}
            keys="R"
            pressed={bottomPanel.value === "review"}
            onClick={() => togglePanel("review")}
          />
        ) : null}
        <ExportMenu />
        <IconButton icon="link" label={words.copyLink} word={words.tools.link} onClick={() => void copyLink()} />
        <button type="button" class="button language" onClick={switchLanguage}>
          {words.language}
        </button>
        <IconButton icon={theme.value === "dark" ? "sun" : "moon"} label={words.theme} word={words.tools.theme} onClick={switchTheme} />
        <IconButton icon="help" label={words.help} word={words.tools.help} keys="?" onClick={() => (helpOpen.value = true)} />
      </nav>
    </header>
  );
}

function LayoutMenu() {
  const words = texts.value;
  const { arrangement } = view.value;
  const put = (to: Arrangement): void => {
    stopLayout();
    change({ arrangement: to });
  };
  const choices: readonly (readonly [Arrangement, string])[] = [
    ["stored", words.layoutStored],
    ["circular", words.layoutCircular],
    ["type", words.layoutType],
  ];
  return (
    <>
      <Menu icon="layout" label={words.layout} word={words.tools.layout}>
        {(close) => (
          <>
            {choices.map(([value, name]) => (
              <button
                key={value}
                type="button"
                aria-pressed={arrangement === value}
                onClick={() => {
                  put(value);
                  close();
                }}
              >
                {name}
              </button>
            ))}
            <button
              type="button"
              onClick={() => {
                if (running.value === "force") stopLayout();
                else startForce();
                close();
              }}
            >
              {running.value === "force" ? words.layoutForceStop : words.layoutForce}
            </button>
            <button
              type="button"
              onClick={() => {
                removeOverlaps();
                close();
              }}
            >
              {words.layoutNoverlap}
            </button>
          </>
        )}
      </Menu>
      {running.value === "force" ? (
        <button type="button" class="button running" onClick={stopLayout}>
          <span class="spinner" /> {words.layoutForceStop}
        </button>
      ) : null}
    </>
  );
}
