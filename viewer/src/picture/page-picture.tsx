/** The printed page, with the sentence marked: over all else, until it is closed. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ShownPlace } from "../../../graph/printed-place.ts";
import { api, ApiError } from "../api.ts";
import { IconButton } from "../panels/icons.tsx";
import { pageText } from "../panels/page-number.tsx";
import { picture, type ShownPicture } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { firstZoom, lookAt, zooms } from "./first-look.ts";
import { openPdf, type PdfFile } from "./pdf-file.ts";
import "../styles/picture.css";

export default function PagePicture() {
  const shown = picture.value;
  return shown ? <Sheet key={shown.pdf} shown={shown} /> : null;
}

function Sheet({ shown }: { readonly shown: ShownPicture }) {
  const { pdf, title, quote, place } = shown;
  const sheet = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [file, setFile] = useState<PdfFile>();
  const [error, setError] = useState<unknown>();
  const [width, setWidth] = useState(0);
  const [zoom, setZoom] = useState(0);
  const words = texts.value;
  useEffect(() => {
    const dialog = sheet.current!;
    dialog.showModal();
    const fit = body.current!.clientWidth;
    setWidth(fit);
    setZoom(firstZoom(place, fit));
    // Where the person was before, the keyboard is again.
    return () => dialog.close();
  }, []);
  useEffect(() => whileOpen(pdf, setFile, setError), [pdf]);
  const close = (): void => void (picture.value = undefined);
  return (
    <dialog ref={sheet} class="page-picture" id="page-picture" aria-label={`${title} · ${pageText(place)}`} onClose={close}>
      <header>
        <div>
          <h1>{title}</h1>
          <p class="muted">
            <span id="picture-page">{pageText(place)}</span> · {quote}
          </p>
        </div>
        <div class="picture-tools">
          <IconButton icon="minus" label={words.zoomOut} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
          <IconButton icon="plus" label={words.zoomIn} disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)} />
          <IconButton icon="close" label={words.close} keys="Esc" onClick={close} />
        </div>
      </header>
      {/* In reach of the arrow keys. */}
      <div class="picture-body" ref={body} tabIndex={0} role="group" aria-label={words.printedPage}>
        {error === undefined ? null : (
          <p class="bad" role="alert">
            {reasonOf(error)}
          </p>
        )}
        {file || error !== undefined ? null : <p class="muted loading">{words.openingPage}</p>}
        {file && width > 0
          ? place.pages.map(({ page }, at) => (
              <Page
                key={page}
                file={file}
                place={place}
                page={page}
                width={Math.round(width * zooms[zoom]!)}
                isFirst={at === 0}
                room={body.current!}
              />
            ))
          : null}
      </div>
    </dialog>
  );
}

/** What the server says of a file is said in the page's language. */
function reasonOf(error: unknown): string {
  const words = texts.value;
  if (!(error instanceof ApiError)) return words.pageFailed;
  const known: Readonly<Record<string, string>> = { gone: words.fileGone, changed: words.fileChanged, "too-large": words.fileLarge };
  return known[error.problem.code] ?? error.message;
}

/** Fetches and opens the file; what comes after the sheet is closed is let go. */
function whileOpen(pdf: string, onFile: (file: PdfFile) => void, onError: (error: unknown) => void): () => void {
  const controller = new AbortController();
  let opened: PdfFile | undefined;
  const open = async (): Promise<void> => {
    opened = await openPdf(await api.pdf(pdf, controller.signal));
    if (controller.signal.aborted) opened.close();
    else onFile(opened);
  };
  open().catch((error: unknown) => controller.signal.aborted || onError(error));
  return () => {
    controller.abort();
    opened?.close();
  };
}

interface PageProps {
  readonly file: PdfFile;
  readonly place: ShownPlace;
  readonly page: number;
  /** In pixels. */
  readonly width: number;
  readonly isFirst: boolean;
  /** What scrolls. */
  readonly room: HTMLElement;
}

function Page({ file, place, page, width, isFirst, room }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useRef<SVGGElement>(null);
  const [failed, setFailed] = useState(false);
  const size = place.pages.find((one) => one.page === page)!;
  const words = texts.value;
  // With the new size, not a frame after it: the sentence would jump out of sight and back.
  useLayoutEffect(() => {
    if (isFirst) lookAt(marks.current!, room);
  }, [file, page, width]);
  useEffect(() => {
    const drawing = file.draw(page, canvas.current!, width * devicePixelRatio);
    drawing.done.then(
      () => canvas.current?.setAttribute("data-drawn", "true"),
      () => setFailed(true),
    );
    return () => drawing.stop();
  }, [file, page, width]);
  const boxes = place.boxes.filter((box) => box.page === page);
  return (
    <figure class="printed-page" style={{ width: `${width}px`, aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={canvas} role="img" aria-label={fill(words.pageIs, { n: page })} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <g ref={marks}>
          {boxes.map(({ x, y, width: wide, height }, at) => (
            <rect key={at} x={x - 1} y={y - 1} width={wide + 2} height={height + 2} rx={1.5} />
          ))}
        </g>
      </svg>
      {failed ? (
        <figcaption class="bad" role="alert">
          {words.pageFailed}
        </figcaption>
      ) : null}
    </figure>
  );
}
