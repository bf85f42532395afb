/** Blocks → a Word document: with styles, or as most offices write them, with nothing but larger type. */
import { escaped } from "./newspaper.ts";
import { cell, docxOf, paragraph, row, run, table } from "./docx-writer.ts";
import { keyAndValue, withFields, type SetBlock, type SetPage } from "./set-page.ts";

const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="caption"/></w:style></w:styles>`;

const large = '<w:b/><w:sz w:val="44"/>';
const smaller = '<w:sz w:val="32"/>';

/** As Word writes a text box: in a form for itself, and in another for older programs. */
const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent>` +
  "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" +
  `<w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** `styled`: headings and captions by their styles. */
function blockXml({ kind, text }: SetBlock, styled: boolean): string {
  const words = escaped(text);
  if (kind === "headline")
    return styled ? paragraph(words, '<w:pStyle w:val="1"/>') : paragraph(run(words, large), '<w:jc w:val="center"/>');
  if (kind === "kicker" || kind === "subhead") return paragraph(run(words, smaller), '<w:jc w:val="center"/>');
  if (kind === "caption") return styled ? paragraph(words, '<w:pStyle w:val="2"/>') : textBox(paragraph(words));
  return paragraph(run(words), '<w:ind w:firstLineChars="200"/>');
}

function groupXml(blocks: readonly SetBlock[], styled: boolean): string {
  if (blocks.length === 1) return blockXml(blocks[0]!, styled);
  return table(...blocks.map((block) => row(keyAndValue(block).map((words) => cell(escaped(words))))));
}

/** The masthead stands in a text box, in red, as that of an office does; `styled` ones have it as a header. */
export function wordOf({ masthead, articles }: SetPage, styled: boolean): Buffer {
  const head = masthead.map((line) => paragraph(run(escaped(line), '<w:color w:val="FF0000"/><w:sz w:val="52"/>'))).join("");
  const body = articles.flatMap(({ blocks }) => withFields(blocks).map((group) => groupXml(group, styled))).join("");
  return docxOf(`${styled || head === "" ? "" : textBox(head)}${body}`, { styles });
}
