/** The tagger's lists as they ship, read when they are first asked for. */
import { shippedBytes } from "../../../tagger/asset.ts";
import { readLists, type Lists } from "./lists.ts";

export const LISTS_PATH = "src/languages/en/tagger/lists.bin";

let lists: Lists | undefined;

/** Throws ModelError where they cannot be read. */
export const shippedLists = (): Lists => (lists ??= readLists(shippedBytes(LISTS_PATH)));
