/** Reads the models that ship in the project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { laidOut, layOut } from "../laid-out.ts";
import { packageRoot } from "../package-root.ts";
import { ModelError } from "./bytes.ts";
import { modelOf, modelTables, type TaggerModel } from "./model.ts";

/** The bytes of a file of the project, by its path from the root. Throws ModelError where it is missing. */
export function shippedBytes(path: string): Uint8Array {
  const whole = join(packageRoot(), path);
  try {
    return readFileSync(whole);
  } catch (cause) {
    throw new ModelError(`the tagger's file ${whole} cannot be read; scripts/train makes it`, { cause });
  }
}

/** `guidelines`: how many it has. Throws ModelError where the file is missing or damaged. */
export const shippedModel = (path: string, guidelines: number): TaggerModel =>
  modelOf(laidOut(laidOutName(path), path, () => modelTables(shippedBytes(path), guidelines)));

/** What a build does so that `shippedModel` need not unpack. */
export const layOutModel = (path: string, guidelines: number): void =>
  layOut(laidOutName(path), path, modelTables(shippedBytes(path), guidelines));

/** src/languages/zh/tagger/model.bin → zh-tagger-model */
const laidOutName = (path: string): string =>
  path
    .replace(/^src\/languages\//u, "")
    .replace(/\.bin$/u, "")
    .replaceAll("/", "-");
