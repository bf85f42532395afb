/** Stanford CoreNLP's english.all.3class in Java, from the local Maven repository. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BesideTagger } from "./beside.ts";

const version = "4.5.7";
const artifact = `edu.stanford.nlp:stanford-corenlp:${version}`;
const folder = join(homedir(), ".m2", "repository", "edu", "stanford", "nlp", "stanford-corenlp", version);
const jars = ["", "-models"].map((kind) => join(folder, `stanford-corenlp-${version}${kind}.jar`));
const script = fileURLToPath(new URL("../../../scripts/evaluate/CoreNlp.java", import.meta.url));

export const coreNlp: BesideTagger = {
  name: "CoreNLP",
  remedy: `needs Java 17 and \`mvn dependency:get -Dartifact=${artifact}\`, and the same with \`${artifact}:jar:models\``,
  isHere: () => jars.every((jar) => existsSync(jar)) && spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0,
  command: ["java", "-Xmx2g", "-XX:+UseSerialGC", "-cp", jars.join(delimiter), script],
};
