/**
 * A newspaper of 24 pages, typeset by Chromium: reading and extraction of the PDF, beside `pdftotext` (poppler) and the extraction of its
 * text, as a person runs both: node dist/scripts/bench/pdf.js [PAGES=24]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { packageRoot } from "../../src/package-root.ts";
import { launchBrowser, newspaperHtml, printPdf, type TypesetArticle } from "../typeset/newspaper.ts";

const wanted = Number(process.argv[2] ?? 24);
const root = packageRoot();

/** Paragraphs of the sample pages, told apart by a number so that nothing remembered of a sentence flatters. */
function articlesOf(language: "zh" | "en", count: number): TypesetArticle[] {
  const folder = join(root, "scripts", "sample-pages", language);
  const joint = language === "zh" ? "" : " ";
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n\s*\n/u))
    .map((text) => text.trim().replace(/\s*\n\s*/gu, joint))
    .filter(({ length }) => length > 40);
  return Array.from({ length: count }, (_, article) => ({
    headline: (paragraphs[(article * 7) % paragraphs.length] as string).slice(0, language === "zh" ? 16 : 48),
    paragraphs: Array.from({ length: 9 }, (_, at) => `${paragraphs[(article * 9 + at) % paragraphs.length]}（${article}）`),
  }));
}

const seconds = (run: () => void): number => {
  const from = performance.now();
  run();
  return (performance.now() - from) / 1000;
};

function mailuo(file: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist", "src", "cli.js"), "extract", file, "--json"], {
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr.toString());
}

const browser = await launchBrowser();
if (!browser) throw new Error("there is no Chromium: set CHROMIUM_PATH");
const folder = mkdtempSync(join(tmpdir(), "mailuo-bench-pdf-"));
try {
  for (const language of ["zh", "en"] as const) {
    const html = newspaperHtml({ language, columns: 5, articles: articlesOf(language, wanted * (language === "zh" ? 9 : 6)) });
    const [pdf, text] = [join(folder, `${language}.pdf`), join(folder, `${language}.txt`)];
    const bytes = await printPdf(browser, html, language);
    writeFileSync(pdf, bytes);
    const pages = Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b/gu)?.length;
    const own = Math.min(...[1, 2, 3].map(() => seconds(() => mailuo(pdf))));
    console.log(`${language}: ${pages} pages, ${Math.round(bytes.length / 1024)} KB: ${own.toFixed(1)} s`);
    if (spawnSync("pdftotext", ["-v"]).error) {
      console.log("pdftotext is not there (poppler-utils): nothing to compare with");
      continue;
    }
    const convert = Math.min(...[1, 2, 3].map(() => seconds(() => spawnSync("pdftotext", ["-enc", "UTF-8", pdf, text]))));
    const extract = Math.min(...[1, 2, 3].map(() => seconds(() => mailuo(text))));
    console.log(
      `${language}: pdftotext ${convert.toFixed(1)} s and the extraction of its text ${extract.toFixed(1)} s: ` +
        `${(own / (convert + extract)).toFixed(2)} times as long`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
