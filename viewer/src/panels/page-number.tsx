/** The file and the page that a sentence is printed on; of a PDF a button that shows the page. */
import type { ShownPlace } from "../../../graph/printed-place.ts";
import { picture } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { Icon } from "./icons.tsx";

/** `page 3`, `pages 3–4`. */
export const pageText = ({ page, lastPage }: Pick<ShownPlace, "page" | "lastPage">): string =>
  lastPage === undefined ? fill(texts.value.pageIs, { n: page }) : fill(texts.value.pagesAre, { n: page, last: lastPage });

interface Props {
  readonly printed: ShownPlace | undefined;
  /** Its last part is shown. */
  readonly file: string | undefined;
  readonly title: string;
  readonly quote: string;
}

export function PageNumber({ printed, file, title, quote }: Props) {
  if (!printed) return null;
  const words = texts.value;
  const text = pageText(printed);
  const { pdf } = printed;
  const name = file?.split(/[/\\]/).at(-1);
  return (
    <span class="printed-on">
      {name === undefined ? null : <span class="muted">{name}</span>}
      {pdf === undefined ? (
        <span class="page-number">{text}</span>
      ) : (
        <button
          type="button"
          class="page-number"
          title={words.showPage}
          aria-label={`${text} · ${words.showPage}`}
          onClick={() => (picture.value = { pdf, title, quote, place: printed })}
        >
          <Icon name="page" />
          {text}
        </button>
      )}
    </span>
  );
}
