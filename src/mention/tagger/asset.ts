/** Finds and reads the model that ships in the project: from src/ as from dist/, the package root is the folder with package.json. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ModelError, readModel, type TaggerModel } from "./model.ts";

export const MODEL_PATH = "src/mention/tagger/model.bin";

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new ModelError(`no package.json above ${fileURLToPath(import.meta.url)}, so ${MODEL_PATH} cannot be found`);
    folder = parent;
  }
  return folder;
}

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
