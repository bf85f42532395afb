/** Opens the graph and puts the page together. */
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { openGraph } from "./state/actions.ts";
import { followAddress } from "./state/follow-address.ts";
import { followKeys } from "./state/keys.ts";
import { followAnswers } from "./state/looking.ts";
import { theme } from "./state/preferences.ts";
import { language, texts } from "./text/texts.ts";
import "./test-hook.ts";
import "@fontsource-variable/noto-sans-sc/index.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/panels.css";
import "./styles/card.css";
import "./styles/stage.css";
import "./styles/print.css";

const root = document.getElementById("app")!;

effect(() => {
  document.documentElement.dataset["theme"] = theme.value;
  document.documentElement.lang = language.value;
});

function Opening({ words }: { readonly words: string }) {
  return <p class="opening">{words}</p>;
}

async function open(): Promise<void> {
  render(<Opening words={texts.value.loading} />, root);
  try {
    await openGraph();
  } catch (error) {
    render(<Opening words={`${texts.value.failed}: ${error instanceof Error ? error.message : String(error)}`} />, root);
    return;
  }
  render(<App />, root);
  followAddress();
  followAnswers();
  followKeys();
}

void open();
