/** Finds and reads the model that ships in the project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../package-root.ts";
import { ModelError, readModel, type TaggerModel } from "./model.ts";

export const MODEL_PATH = "src/languages/zh/tagger/model.bin";

/** Throws ModelError where the file is missing or damaged. */
export function shippedModel(path = join(packageRoot(), MODEL_PATH)): TaggerModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new ModelError(`the tagger's model ${path} cannot be read; scripts/train makes it`, { cause });
  }
  return readModel(bytes);
}
