/** The query editor. It lives in a shadow root, where its styles need no inline `<style>`, which the page's policy forbids. */
import { acceptCompletion, autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Schema } from "../../../graph/view.ts";
import { completer, cypherLanguage } from "./cypher-language.ts";

export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Marks a place; from 1. */
  markError(line: number, column: number, message: string): void;
  clearErrors(): void;
  focus(): void;
  destroy(): void;
}

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.typeName, color: "var(--code-type)" },
  { tag: tags.propertyName, color: "var(--code-property)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.atom], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--muted)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--ground)", fontSize: "13.5px" },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--ink)", padding: "8px 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--ground)", color: "var(--muted)", border: "none" },
  "&.cm-focused": { outline: "none" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--accent-soft)",
  },
  ".cm-tooltip": { backgroundColor: "var(--panel)", border: "1px solid var(--line)", borderRadius: "7px", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent-soft)", color: "var(--accent)" },
});

export function createEditor(
  host: HTMLElement,
  text: string,
  schema: () => Schema,
  run: () => void,
  typed: (text: string) => void,
): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const holder = document.createElement("div");
  holder.style.height = "100%";
  root.append(holder);
  const runKeys = keymap.of([
    { key: "Mod-Enter", run: () => (run(), true) },
    { key: "Tab", run: acceptCompletion },
  ]);
  const view = new EditorView({
    root,
    parent: holder,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(runKeys),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completer(schema)] }),
        cypherLanguage,
        syntaxHighlighting(colors),
        EditorView.lineWrapping,
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && typed(state.doc.toString())),
        EditorView.contentAttributes.of({ "aria-label": "Cypher" }),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        theme,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    markError: (line, column, message) => view.dispatch(setDiagnostics(view.state, [diagnosticAt(view.state, line, column, message)])),
    clearErrors: () => view.dispatch(setDiagnostics(view.state, [])),
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      holder.remove();
    },
  };
}

function diagnosticAt({ doc }: EditorState, line: number, column: number, message: string) {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(at.from + Math.max(0, column - 1), at.to);
  // A mark needs a character to stand under: at the end of a line it is the last one.
  const start = from === at.to && from > at.from ? from - 1 : from;
  const word = /^[\p{L}\d_]+/u.exec(doc.sliceString(start, at.to))?.[0].length ?? 1;
  return { from: start, to: Math.min(doc.length, start + word), severity: "error" as const, message };
}
