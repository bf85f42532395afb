/**
 * This checkout beside another one, both built: `node dist/scripts/bench/side-by-side.js OTHER_CHECKOUT [ROUNDS]`. Extraction of the annotated
 * and the sample pages in Chinese and in English and of a generated corpus, each in two processes that take turns, and the cold start
 * of `mailuo extract` on one page of each language. Seconds are processor time in user mode, since whatever else runs on the machine changes those
 * least; a ratio is the median of the rounds' ratios, above 1 where this checkout is faster.
 */
import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageOf, pagesIn } from "../evaluate/pages.ts";
import { generateCorpus } from "../generate/corpus.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const [other, rounds = "9"] = process.argv.slice(2);
if (other === undefined || !existsSync(join(other, "dist", "src", "cli.js")))
  throw new Error("give the folder of another checkout in which `npm run build` has run: node dist/scripts/bench/side-by-side.js FOLDER");
const checkouts = [root, other] as const;

const warmUpRounds = 3;
const shipped = join(root, "scripts", "sample-pages");
const { pages } = pagesIn("annotated", [join(root, "scripts", "evaluate", "pages"), join(shipped, "zh"), join(shipped, "en")]);
const textsIn = (language: string): string[] => pages.filter((page) => languageOf(page) === language).map(({ document }) => document.text);

/** How often pages are read in one round: they are few. */
const copies = 4;
/** Sentences that differ from round to round, as those of a real corpus do: what is remembered of a sentence must not flatter. */
const varied = (texts: readonly string[], end: RegExp, mark: (copy: number) => string) => (round: number) =>
  Array.from({ length: copies }, (_, copy) => texts.map((text) => text.replace(end, mark(round * copies + copy)))).flat();

const sets: readonly (readonly [name: string, texts: (round: number) => string[]])[] = [
  ["Chinese pages", varied(textsIn("Chinese"), /。/gu, (copy) => `（${copy}）。`)],
  ["English pages", varied(textsIn("English"), /\.(?=\s|$)/gu, (copy) => ` (${copy}).`)],
  ["generated Chinese", (round) => [...generateCorpus(200, 100 + round)].map(({ text }) => text)],
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const row = (what: string, own: string, others: string, ratio: string): void =>
  console.log(`${what.padEnd(24)} ${own.padStart(14)} ${others.padStart(14)} ${ratio.padStart(8)}`);

async function turn(child: ChildProcess, texts: readonly string[]): Promise<number> {
  child.send(texts);
  const [spent] = (await once(child, "message")) as [number];
  return spent;
}

async function compareExtraction(name: string, textsOf: (round: number) => string[]): Promise<void> {
  const children = checkouts.map((checkout) => fork(fileURLToPath(new URL("extracting.js", import.meta.url)), [checkout]));
  const speeds: number[][] = [[], []];
  for (let round = -warmUpRounds; round < Number(rounds); round++) {
    const texts = textsOf(round + warmUpRounds);
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    // Who comes first changes, so that neither always has the machine as the other left it.
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const spent = await turn(children[which]!, texts);
      if (round >= 0) speeds[which]!.push((characters * 1e6) / spent);
    }
  }
  for (const child of children) child.disconnect();
  const shown = (speed: number): string => `${Math.round(speed).toLocaleString("en")} c/s`;
  const ratio = median(speeds[0]!.map((speed, i) => speed / speeds[1]![i]!));
  row(name, shown(median(speeds[0]!)), shown(median(speeds[1]!)), ratio.toFixed(2));
}

/** Says at its end what a process took. */
const telling = `data:text/javascript,process.on("exit", () => process.stderr.write(String(process.cpuUsage().user)))`;

/** Seconds of one process that reads one page. */
function coldStart(checkout: string, page: string): number {
  const command = ["--import", telling, join(checkout, "dist", "src", "cli.js"), "extract", page, "--json"];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`mailuo extract failed in ${checkout}: ${stderr}`);
  return Number(stderr) / 1e6;
}

function compareColdStart(page: string): void {
  const seconds = Array.from({ length: Number(rounds) }, () => checkouts.map((checkout) => coldStart(checkout, page)));
  const of = (which: number): number => median(seconds.map((round) => round[which]!));
  const ratio = median(seconds.map((round) => round[1]! / round[0]!));
  row(`cold start, ${page.slice(shipped.length + 1)}`, `${of(0).toFixed(2)} s`, `${of(1).toFixed(2)} s`, ratio.toFixed(2));
}

row("", "here", "there", "ratio");
for (const [name, texts] of sets) await compareExtraction(name, texts);
for (const page of [join("zh", "nanfeng.txt"), join("en", "herefordshire.txt")]) compareColdStart(join(shipped, page));
