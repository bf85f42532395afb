/** A PDF that is drawn by pdf.js, in a worker of its own. Its scripts and links are nothing here; nothing in it is evaluated. */
import type { PDFDocumentProxy } from "unpdf/pdfjs";

/** Of the built page: one file, which is both the page's part of pdf.js and its worker. */
const pdfjsFile = new URL("unpdf/pdfjs", import.meta.url).href;
type PdfJs = typeof import("unpdf/pdfjs");

/** In pixels: more than a browser keeps well. */
const largestCanvas = 16_000_000;
/** The same of a picture in the file. */
const largestPicture = 2 ** 26;

/** Rejects where it can't be opened. `bytes` is given away. */
export async function openPdf(bytes: ArrayBuffer): Promise<PdfFile> {
  const pdfjs = (await import(/* @vite-ignore */ pdfjsFile)) as PdfJs;
  const port = new Worker(pdfjsFile, { type: "module" });
  const worker = pdfjs.PDFWorker.create({ port } as Parameters<PdfJs["PDFWorker"]["create"]>[0]);
  try {
    const task = pdfjs.getDocument({
      ...{ data: bytes, worker, verbosity: 0, maxImageSize: largestPicture },
      ...{ isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false },
      ...{ cMapUrl: new URL("api/v1/character-maps/", document.baseURI).href, cMapPacked: true, useWorkerFetch: true },
    });
    return new PdfFile(await task.promise, port);
  } catch (error) {
    port.terminate();
    throw error;
  }
}

export class PdfFile {
  constructor(
    private readonly document: PDFDocumentProxy,
    private readonly port: Worker,
  ) {}

  /** Draws a page, from 1, as wide as `width` pixels of the screen. The function that it gives ends the drawing. */
  draw(number: number, canvas: HTMLCanvasElement, width: number): { readonly done: Promise<void>; stop(): void } {
    let stopped = false;
    let stop = (): void => void (stopped = true);
    const draw = async (): Promise<void> => {
      const page = await this.document.getPage(number);
      if (stopped) return;
      const whole = page.getViewport({ scale: 1 });
      const wanted = width / whole.width;
      const most = Math.sqrt(largestCanvas / (whole.width * whole.height));
      const viewport = page.getViewport({ scale: Math.min(wanted, most) });
      [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
      const task = page.render({ canvas, viewport });
      stop = () => task.cancel();
      await task.promise.catch((error: unknown) => {
        if ((error as Error).name !== "RenderingCancelledException") throw error;
      });
    };
    return { done: draw(), stop: () => stop() };
  }

  close(): void {
    void this.document.loadingTask.destroy().finally(() => this.port.terminate());
  }
}
