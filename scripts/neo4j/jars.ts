/** Jars that a pom names, the server's first, fetched once from Maven Central into a folder that all homes share. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pom = ((): string => {
  const here = fileURLToPath(new URL("pom.xml", import.meta.url));
  // tsc compiles into dist/scripts/…, and leaves the pom where it is.
  return existsSync(here) ? here : here.replace(/([\\/])dist[\\/]scripts([\\/])/, "$1scripts$2");
})();

/** What is missing on this machine to run a server, in words; undefined where nothing is. */
export function missingTools(): string | undefined {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  const lacking: string[] = [];
  if (java.error || version < 17) lacking.push(`Java 17 or newer${version > 0 ? ` (here is ${version})` : ""}`);
  if (spawnSync("mvn", ["-v"]).error) lacking.push("Maven");
  if (lacking.length === 0) return undefined;
  return `${lacking.join(" and ")} missing. On Debian: apt-get install openjdk-17-jre-headless maven`;
}

/** The folder of the server's jars; the first call fetches them (about 123 MB). */
export const prepareJars = (): string => fetchJars(pom, "neo4j");

/** The folder of the jars that a pom's dependencies are; the first call fetches them. Another version of the pom gets another folder. */
export function fetchJars(pomFile: string, name: string, cache = join(homedir(), ".cache", "mailuo")): string {
  const version = createHash("sha256").update(readFileSync(pomFile)).digest("hex").slice(0, 12);
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}.part`;
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const { status, error } = spawnSync(
    "mvn",
    ["-B", "-q", "-f", pomFile, goal, `-DoutputDirectory=${unfinished}`, "-DincludeScope=runtime"],
    {
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`Maven could not fetch the jars of ${name}: ${error?.message ?? `exit code ${status}`}. Is the network there?`);
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process fetched them meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
