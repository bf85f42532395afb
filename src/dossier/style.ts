/** How a dossier looks, on the screen and on paper. */
import { Markup } from "./markup.ts";

export const style = new Markup(`
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: #fff; color: #1d2126;
  font: 16px/1.65 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; overflow-wrap: anywhere; }
h1, h2, h3, .label, th, dt, figcaption, .note, .made, .sum { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
header { border-bottom: 2px solid #1d2126; padding-bottom: 1rem; margin-bottom: 1.5rem; }
.label { margin: 0; color: #5b636c; font-size: 0.85rem; }
h1 { margin: 0.1rem 0 0.3rem; font-size: 2rem; line-height: 1.25; }
h2 { margin: 2.2rem 0 0.6rem; font-size: 1.2rem; border-bottom: 1px solid #c9ced4; padding-bottom: 0.25rem; }
h3 { margin: 0 0 0.3rem; font-size: 1rem; font-weight: 400; line-height: 1.5; }
.aliases, .made, .note { margin: 0.2rem 0; color: #5b636c; font-size: 0.85rem; }
.sum { margin: 0.3rem 0; font-weight: 600; }
dl { margin: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.3rem 1.5rem; }
dl div { display: flex; gap: 0.6rem; }
dt { color: #5b636c; white-space: nowrap; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid #e6e9ec; }
th { white-space: nowrap; font-weight: 500; color: #3d444b; font-size: 0.85rem; padding-right: 1rem; }
article { margin: 0 0 1.1rem; padding-left: 0.8rem; border-left: 3px solid #2e6f95; }
article.planned { border-left: 3px dashed #b9812b; }
article.ended { border-left-color: #b3bac1; }
article.alleged { border-left: 3px dotted #d1495b; }
figure { margin: 0.35rem 0; }
blockquote { margin: 0; }
figcaption { color: #5b636c; font-size: 0.8rem; }
figcaption em { color: #8a5a00; font-style: normal; }
mark { background: #fff1c2; color: inherit; padding: 0 0.1em; }
a { color: #1f5f86; }
.cite { text-decoration: none; font-size: 0.8rem; }
.sources { font-size: 0.9rem; }
.sources li { margin-bottom: 0.2rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  article, figure, tr, dl div { break-inside: avoid; }
  h3 { break-after: avoid; }
  mark { background: none; text-decoration: underline; }
  a { color: inherit; text-decoration: none; }
}
`);
