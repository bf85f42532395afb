/** `npm run segmentation`: makes src/languages/zh/segmentation/dictionary.bin of the dictionary of @node-rs/jieba. */
import { writeFileSync } from "node:fs";
import { dict } from "@node-rs/jieba/dict.js";
import { DICTIONARY_PATH } from "../../src/languages/zh/segmentation/dictionary.ts";
import { packDictionary } from "./pack.ts";

const bytes = packDictionary(Buffer.from(dict).toString("utf8"));
writeFileSync(DICTIONARY_PATH, bytes);
console.log(`${DICTIONARY_PATH}: ${bytes.length} bytes`);
