/** The head of a file that is sent around: it loads nothing, runs nothing, and tells nobody where it was opened. */
import { html, type Markup } from "./markup.ts";

/** `styles` in their order; `title` is text. */
export const headMarkup = (title: string, ...styles: readonly Markup[]): Markup =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <style>
      ${styles}
    </style>
  </head>`;
