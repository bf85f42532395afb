/** Another tagger run in a process of its own, for comparison: JSON lines in, JSON lines out (see spacy_md.py, CoreNlp.java). Never a dependency. */
import { spawnSync } from "node:child_process";
import type { Spanned } from "../train/en/measure.ts";

export interface BesideRun {
  /** Each sentence's spans. */
  readonly spans: readonly (readonly Spanned[])[];
  /** Processor time of tagging alone. */
  readonly seconds: number;
}

/** A tagger that may be here or not. */
export interface BesideTagger {
  readonly name: string;
  /** What gets it, where it is missing. */
  readonly remedy: string;
  isHere(): boolean;
  readonly command: readonly [program: string, ...options: string[]];
}

/** Throws where the tagger fails. */
export function runBeside({ name, command: [program, ...options] }: BesideTagger, sentences: readonly string[]): BesideRun {
  const input = sentences.map((sentence) => JSON.stringify(sentence)).join("\n");
  const { status, stdout, stderr } = spawnSync(program, options, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  const lines = stdout.trim().split("\n");
  const { seconds } = JSON.parse(lines.pop() ?? "{}") as { seconds: number };
  const spans = lines.map((line) => (JSON.parse(line) as [number, number, string][]).map(([start, end, type]) => ({ start, end, type })));
  return { spans, seconds };
}
